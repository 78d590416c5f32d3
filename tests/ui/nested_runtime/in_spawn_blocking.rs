async fn total() {
    let handle = tokio::runtime::Handle::current();
    let _ = tokio::task::spawn_blocking(move || handle.block_on(async {})).await;
}
