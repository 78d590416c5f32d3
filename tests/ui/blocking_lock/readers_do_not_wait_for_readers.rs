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

async fn look(app: &App) -> usize {
    app.cache.read().unwrap().len() //~ NOTE blocking_lock
}
