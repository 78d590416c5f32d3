use std::sync::atomic::{AtomicBool, Ordering};

async fn wait(ready: &AtomicBool) {
    let mut turns = 0;
    while !ready.load(Ordering::Acquire) { //~ DENY busy_wait
        turns += 1;
        tracing::trace!(turns, "not yet");
        tokio::task::yield_now().await;
    }
}
