async fn load() {
    let _ = tokio::task::spawn_blocking(|| std::fs::read("a")).await;
    let _ = std::fs::read("b"); //~ WARN blocking_call
    let _ = tokio::task::spawn_blocking({
        let bytes = std::fs::read("c"); //~ WARN blocking_call
        move || bytes
    })
    .await;
}
