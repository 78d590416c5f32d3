use std::sync::atomic::{AtomicBool, Ordering};

#[nostall::allow(busy_wait, reason = "two instructions at most")]
async fn wait(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {}
}
