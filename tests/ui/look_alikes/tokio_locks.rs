use std::sync::Arc;

use tokio::sync::{Mutex, RwLock, Semaphore};

async fn run(mutex: &Mutex<u8>, lock: Arc<RwLock<u8>>, semaphore: Semaphore) {
    *mutex.lock().await += 1;
    *lock.write().await += *lock.read().await;
    let _permit = semaphore.acquire().await;
    let _owned = lock.clone().read_owned().await;
    let _ = mutex.try_lock().is_ok();
}
