use std::sync::Mutex;

struct App {
    cache: Mutex<String>,
}

fn store(text: &str) {
    let _ = std::fs::write("cache", text);
}

impl App {
    fn save(&self) {
        let cache = self.cache.lock().unwrap();
        store(&cache);
    }
}

async fn hit(app: &App) {
    app.cache.lock().unwrap().push('x'); //~ WARN blocking_lock
}
