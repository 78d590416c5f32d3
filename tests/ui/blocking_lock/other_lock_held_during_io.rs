use std::sync::Mutex;

struct App {
    cache: Mutex<String>,
    file: Mutex<()>,
}

impl App {
    fn save(&self) {
        let file = self.file.lock().unwrap();
        let _ = std::fs::write("cache", "");
        drop(file);
    }
}

async fn hit(app: &App) {
    app.cache.lock().unwrap().push('x'); //~ NOTE blocking_lock
}
