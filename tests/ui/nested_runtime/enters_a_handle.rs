async fn run(handle: tokio::runtime::Handle) {
    let entered = handle.enter();
    tokio::spawn(async {});
    drop(entered);
}
