use std::time::{Duration, Instant};

async fn pause() {
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(50) { //~ DENY busy_wait
        tokio::task::yield_now().await;
    }
}
