#[tokio::main]
async fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    //~^ DENY nested_runtime: dropping `tokio::runtime::Runtime`
    runtime.block_on(async {}); //~ DENY nested_runtime
}
