// Yielding the thread is not yielding the task.
use std::sync::atomic::{AtomicBool, Ordering};

async fn wait(done: &AtomicBool) {
    while !done.load(Ordering::Acquire) { //~ DENY busy_wait
        std::thread::yield_now(); //~ NOTE busy_wait
    }
}
