use tokio::runtime::Handle;

async fn total(handle: &Handle) {
    handle.block_on(async {}); //~ DENY nested_runtime: tokio::runtime::Handle::block_on
}
