async fn load() -> Vec<u8> {
    std::fs::read("a").unwrap() //~ WARN blocking_call
}

async fn run() {
    let _ = load().await;
    let _ = tokio::spawn(load()).await;
}
