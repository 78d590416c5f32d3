use std::sync::atomic::{AtomicBool, Ordering};

async fn wait(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {} //~ DENY busy_wait
}
