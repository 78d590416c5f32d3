use std::sync::Mutex;

struct App {
    cache: Mutex<String>,
}

impl App {
    fn save(&self) {
        let cache = self.cache.lock().unwrap();
        let text = cache.clone();
        drop(cache);
        let _ = std::fs::write("cache", text);
    }
}

async fn hit(app: &App) {
    app.cache.lock().unwrap().push('x'); //~ NOTE blocking_lock
}
