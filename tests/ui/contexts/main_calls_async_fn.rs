#[tokio::main]
async fn main() {
    run().await;
}

async fn run() {
    let _ = std::fs::read("a"); //~ NOTE blocking_call
    tokio::spawn(async {});
    let _ = std::fs::read("b"); //~ WARN blocking_call
}
