use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

async fn run(ready: Arc<AtomicBool>) {
    let waiting = tokio::task::spawn_blocking(move || {
        while !ready.load(Ordering::Acquire) {
            std::hint::spin_loop();
        }
    });
    let _ = waiting.await;
}
