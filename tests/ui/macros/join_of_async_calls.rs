use std::time::Duration;

async fn tick() {}

async fn run() {
    tokio::join!(tick(), tokio::time::sleep(Duration::from_secs(1)), async { tick().await });
    futures::join!(tick(), tick());
    let pinned = std::pin::pin!(tick());
    pinned.await;
}
