use std::time::{Duration, Instant};

async fn pause() {
    let deadline = Instant::now() + Duration::from_millis(50);
    while Instant::now() < deadline {} //~ DENY busy_wait
}
