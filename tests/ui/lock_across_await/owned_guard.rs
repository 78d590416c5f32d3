use parking_lot::{Mutex, RwLock};
use std::sync::Arc;

async fn fetch() -> u32 {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    1
}

async fn mutex(shared: Arc<Mutex<u32>>) {
    let mut guard = shared.lock_arc(); //~ WARN lock_across_await
    *guard += fetch().await;
}

async fn lock(shared: Arc<RwLock<u32>>) -> u32 {
    let guard = shared.read_arc(); //~ WARN lock_across_await
    *guard + fetch().await
}

async fn let_go(shared: Arc<RwLock<u32>>) {
    let found = fetch().await;
    *shared.write_arc() = found;
    fetch().await;
}
