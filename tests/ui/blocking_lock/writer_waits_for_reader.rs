use std::sync::RwLock;

struct App {
    cache: RwLock<String>,
}

impl App {
    fn save(&self) {
        let cache = self.cache.read().unwrap();
        let _ = std::fs::write("cache", cache.as_bytes());
    }
}

async fn hit(app: &App) {
    app.cache.write().unwrap().push('x'); //~ WARN blocking_lock
}
