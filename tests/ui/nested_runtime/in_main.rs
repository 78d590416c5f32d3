#[tokio::main]
async fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap(); //~ NOTE nested_runtime
    //~^ DENY nested_runtime: dropping `tokio::runtime::Runtime`
    runtime.block_on(async {}); //~ DENY nested_runtime
}
