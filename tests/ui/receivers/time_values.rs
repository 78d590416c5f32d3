use std::time::{Duration, Instant, SystemTime};

async fn measure(start: Instant) -> Duration {
    let _ = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let _ = start.checked_add(Duration::from_secs(1));
    start.elapsed().max(Duration::from_millis(1))
}
