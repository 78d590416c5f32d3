fn reader(name: &'static str) -> impl Fn() -> Vec<u8> {
    move || std::fs::read(name).unwrap()
}

async fn run() {
    let read = reader("a");
    let _ = tokio::task::spawn_blocking(read).await.is_ok();
    let _unused = reader("b");
}
