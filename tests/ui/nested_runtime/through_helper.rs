use tokio::runtime::Handle;

fn load(handle: &Handle) {
    handle.block_on(async {});
}

async fn total(handle: &Handle) {
    load(handle); //~ DENY nested_runtime: load via block_on
}
