//@ extern: rt = tokio
async fn load() {
    let _ = rt::fs::read("a").await;
    let _ = rt::task::spawn_blocking(|| std::fs::read("a")).await;
}
