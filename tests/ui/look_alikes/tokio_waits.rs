use std::time::Duration;

use tokio::sync::{Barrier, Notify};
use tokio::time;

async fn run(barrier: Barrier, notify: Notify) {
    barrier.wait().await;
    notify.notified().await;
    time::sleep(Duration::from_secs(1)).await;
    let mut ticks = time::interval(Duration::from_secs(1));
    ticks.tick().await;
    let _ = time::timeout(Duration::from_secs(1), time::sleep(Duration::from_secs(2))).await;
}
