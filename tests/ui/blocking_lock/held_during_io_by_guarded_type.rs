use std::sync::{Arc, Mutex};

struct Cache {
    text: String,
}

fn save(cache: Arc<Mutex<Cache>>) {
    let cache = cache.lock().unwrap();
    let _ = std::fs::write("cache", &cache.text);
}

async fn hit(cache: Arc<Mutex<Cache>>) {
    cache.lock().unwrap().text.push('x'); //~ WARN blocking_lock
}
