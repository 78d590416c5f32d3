use std::sync::Mutex;

struct App {
    cache: Mutex<String>,
}

impl App {
    fn save(&self) {
        let cache = self.cache.lock().unwrap();
        let _ = std::fs::write("cache", cache.as_bytes());
    }
}

async fn hit(app: &App) {
    app.cache.lock().unwrap().push('x'); //~ WARN blocking_lock
}
