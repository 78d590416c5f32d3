use std::sync::{Arc, Mutex, RwLock};

async fn state() -> (Arc<Mutex<u32>>, RwLock<u32>) {
    (Arc::new(Mutex::new(0)), RwLock::new(0))
}
