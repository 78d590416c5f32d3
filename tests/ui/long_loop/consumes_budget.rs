use std::sync::atomic::{AtomicBool, Ordering};

async fn mine(stop: &AtomicBool) {
    let mut nonce = 0_u64;
    while !stop.load(Ordering::Relaxed) {
        nonce = nonce.rotate_left(1);
        tokio::task::coop::consume_budget().await;
    }
}
