#[tokio::main]
async fn main() {
    let task = tokio::spawn(async {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    });
    let _ = task.await;
}
