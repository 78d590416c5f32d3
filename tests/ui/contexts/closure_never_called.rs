async fn idle() {
    let _read = || std::fs::read("a");
    tokio::task::yield_now().await;
}
