#[tokio::main]
async fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap(); //~ NOTE nested_runtime
    runtime.block_on(async {}); //~ DENY nested_runtime
}
