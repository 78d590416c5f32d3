async fn tick() {}

async fn run() {
    tokio::join!(tick(), async {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    });
    let _ = futures::join!(async { std::fs::read("b") }, tick()); //~ WARN blocking_call
}
