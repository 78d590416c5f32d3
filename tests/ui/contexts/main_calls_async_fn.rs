#[tokio::main]
async fn main() {
    run().await;
}

async fn run() {
    let _ = std::fs::read("a"); //~ WARN blocking_call
}
