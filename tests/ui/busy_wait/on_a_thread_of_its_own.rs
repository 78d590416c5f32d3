use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

async fn start(ready: Arc<AtomicBool>) {
    std::thread::spawn(move || {
        while !ready.load(Ordering::Acquire) {
            std::hint::spin_loop();
        }
    });
}
