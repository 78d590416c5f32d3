async fn total() {
    let runtime = tokio::runtime::Runtime::new().unwrap(); //~ NOTE nested_runtime: tokio::runtime::Runtime::new
    runtime.block_on(async {}); //~ DENY nested_runtime: tokio::runtime::Runtime::block_on
}
