async fn load() {
    let bytes = tokio::task::block_in_place(|| std::fs::read("a"));
    let _ = tokio::task::block_in_place(move || {
        std::thread::sleep(std::time::Duration::from_secs(1));
        bytes
    });
}
