use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

async fn run(stop: &AtomicBool) {
    let mut ticks = tokio::time::interval(Duration::from_secs(1));
    while !stop.load(Ordering::Relaxed) {
        ticks.tick().await;
    }
}
