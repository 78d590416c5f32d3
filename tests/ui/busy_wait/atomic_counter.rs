use std::sync::atomic::{AtomicUsize, Ordering};

async fn wait(open: &AtomicUsize) {
    loop { //~ DENY busy_wait
        if open.load(Ordering::Acquire) == 0 {
            break;
        }
        std::thread::yield_now(); //~ NOTE busy_wait
    }
}
