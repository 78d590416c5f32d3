use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

async fn run(ready: &AtomicBool, changed: &Notify) {
    while !ready.load(Ordering::Acquire) {
        changed.notified().await;
    }
}
