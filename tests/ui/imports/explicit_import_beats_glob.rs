use std::fs::*;
use tokio::fs::read;

async fn load() {
    let _ = read("a").await;
    let _ = write("a", "b"); //~ WARN blocking_call: std::fs::write
}
