async fn run() {
    let job = || std::fs::read("a");
    let _ = tokio::task::spawn_blocking(job).await;
}
