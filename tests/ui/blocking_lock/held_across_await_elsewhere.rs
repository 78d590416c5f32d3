use std::sync::Mutex;

struct App {
    cache: Mutex<String>,
}

async fn refresh(app: &App) {
    let mut cache = app.cache.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    cache.clear();
}

async fn hit(app: &App) {
    app.cache.lock().unwrap().push('x'); //~ WARN blocking_lock
}
