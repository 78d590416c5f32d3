async fn total() {
    tokio::runtime::Handle::current().block_on(async {}); //~ DENY nested_runtime
}
