use parking_lot::{Mutex, RwLock};

async fn both(a: &Mutex<u32>, b: &RwLock<u32>) {
    let a = a.lock(); //~ WARN lock_across_await: parking_lot::Mutex::lock //~ NOTE blocking_lock
    let b = b.write(); //~ WARN lock_across_await: parking_lot::RwLock::write //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop((a, b));
}
