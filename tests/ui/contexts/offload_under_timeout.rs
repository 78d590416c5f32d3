use std::time::Duration;

async fn load() {
    let offloaded = tokio::task::spawn_blocking(|| std::fs::read("a"));
    let _ = tokio::time::timeout(Duration::from_secs(1), offloaded).await;
    let again = tokio::task::spawn_blocking(|| std::fs::read("a"));
    let _ = tokio::time::timeout(Duration::from_secs(1), async move { again.await }).await;
}
