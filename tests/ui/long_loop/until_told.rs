use std::sync::atomic::{AtomicBool, Ordering};

async fn mine(stop: &AtomicBool) {
    let mut nonce = 0;
    while !stop.load(Ordering::Relaxed) { //~ WARN long_loop
        nonce = attempt(nonce);
    }
}

fn attempt(nonce: u64) -> u64 {
    nonce + 1
}
