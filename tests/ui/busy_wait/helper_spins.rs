use std::sync::atomic::{AtomicBool, Ordering};

fn spin_until(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        std::hint::spin_loop();
    }
}

async fn wait(ready: &AtomicBool) {
    spin_until(ready); //~ DENY busy_wait: spin_until
}
