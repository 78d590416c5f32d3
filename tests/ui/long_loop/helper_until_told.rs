use std::sync::atomic::{AtomicBool, Ordering};

fn mine(stop: &AtomicBool) -> u64 {
    let mut nonce = 0_u64;
    while !stop.load(Ordering::Relaxed) {
        nonce = nonce.rotate_left(1);
    }
    nonce
}

async fn start(stop: &AtomicBool) -> u64 {
    mine(stop) //~ WARN long_loop: mine
}
