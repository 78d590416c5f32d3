use std::sync::atomic::{AtomicBool, Ordering};

async fn wait(ready: &AtomicBool, changed: &tokio::sync::Notify) {
    for _ in 0..100 {
        if ready.load(Ordering::Acquire) {
            return;
        }
        std::hint::spin_loop();
    }
    changed.notified().await;
}
