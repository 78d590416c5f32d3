async fn load() {
    let _ = tokio::task::spawn_blocking(|| {
        let _ = std::fs::read("a");
        tokio::spawn(async {
            let _ = std::fs::read("b"); //~ WARN blocking_call
        })
    })
    .await;
}
