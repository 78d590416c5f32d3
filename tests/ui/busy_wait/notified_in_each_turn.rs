use std::sync::atomic::{AtomicBool, Ordering};

async fn wait(ready: &AtomicBool, changed: &tokio::sync::Notify) {
    while !ready.load(Ordering::Acquire) {
        changed.notified().await;
    }
}
