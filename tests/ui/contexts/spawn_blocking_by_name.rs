fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("a")
}

async fn run() {
    let _ = tokio::task::spawn_blocking(load).await;
    let load_later = load;
    let _ = tokio::task::spawn_blocking(load_later).await;
    let _ = std::thread::spawn(load);
}
