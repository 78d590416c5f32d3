async fn blocking() {
    use std::fs::read;
    let _ = read("a"); //~ WARN blocking_call: std::fs::read
}

async fn fine() {
    use tokio::fs::read;
    let _ = read("a").await;
}
