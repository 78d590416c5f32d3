// Yielding lets others run, but waiting by asking still burns the core.
use std::sync::atomic::{AtomicBool, Ordering};

async fn wait(done: &AtomicBool) {
    while !done.load(Ordering::Acquire) { //~ DENY busy_wait
        tokio::task::yield_now().await;
    }
}
