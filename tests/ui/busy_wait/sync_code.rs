use std::sync::atomic::{AtomicBool, Ordering};

fn wait(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        std::hint::spin_loop();
    }
}

fn main() {
    wait(&AtomicBool::new(true));
}
