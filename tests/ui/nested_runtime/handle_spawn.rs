async fn start(handle: tokio::runtime::Handle) {
    let _ = handle.spawn(async {}).await;
    let _guard = handle.enter();
}
