fn start() {
    tokio::spawn(async {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    });
}

async fn run() {
    start();
}
