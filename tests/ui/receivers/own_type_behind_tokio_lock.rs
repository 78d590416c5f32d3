use std::sync::Arc;

use tokio::sync::{Mutex, RwLock};

struct Store;

impl Store {
    fn read(&self) -> u8 {
        1
    }

    fn sync_all(&self) {}
}

async fn run(first: Arc<Mutex<Store>>, second: &RwLock<Store>) -> u8 {
    first.lock().await.sync_all();
    let guard = second.read().await;
    guard.read()
}
