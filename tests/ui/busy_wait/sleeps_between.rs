use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

async fn wait(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
