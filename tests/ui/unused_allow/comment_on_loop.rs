use std::sync::atomic::{AtomicBool, Ordering};

async fn run(flag: &AtomicBool) {
    // nostall: allow(busy_wait) -- two instructions at most
    while !flag.load(Ordering::Acquire) {}
}
