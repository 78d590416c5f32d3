async fn total() {
    let runtime = tokio::runtime::Runtime::new().unwrap(); //~ DENY nested_runtime: dropping `tokio::runtime::Runtime`
    runtime.block_on(async {}); //~ DENY nested_runtime: tokio::runtime::Runtime::block_on
}
