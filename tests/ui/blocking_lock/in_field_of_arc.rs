use std::sync::{Arc, Mutex};

struct App {
    hits: Arc<Mutex<u32>>,
}

async fn hit(app: &App) {
    *app.hits.lock().unwrap() += 1; //~ NOTE blocking_lock
}
