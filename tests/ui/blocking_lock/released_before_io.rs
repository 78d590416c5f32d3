use std::sync::Mutex;

struct App {
    cache: Mutex<String>,
}

impl App {
    fn save(&self) {
        let text = self.cache.lock().unwrap().clone();
        let _ = std::fs::write("cache", text);
    }
}

async fn hit(app: &App) {
    app.cache.lock().unwrap().push('x'); //~ NOTE blocking_lock
}
