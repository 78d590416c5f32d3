// `asyncio.to_thread` is `spawn_blocking`.
async fn report() -> std::io::Result<String> {
    tokio::task::spawn_blocking(|| {
        std::thread::sleep(std::time::Duration::from_secs(1));
        std::fs::read_to_string("report")
    })
    .await
    .unwrap()
}
