async fn start(handle: tokio::runtime::Handle) {
    tokio::spawn(async move {
        handle.block_on(async {}); //~ DENY nested_runtime
    });
}
