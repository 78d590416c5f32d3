use tokio::fs::read;

async fn load() {
    {
        use std::fs::read;
        let _ = read("a"); //~ WARN blocking_call: std::fs::read
    }
    let _ = read("b").await;
}
