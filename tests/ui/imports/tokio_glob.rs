use tokio::fs::*;

async fn load() {
    let _ = read("a").await;
    let _ = File::open("a").await;
    let _ = write("a", "b").await;
}
