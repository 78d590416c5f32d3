//! What runs on another thread is quiet.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() -> std::io::Result<Vec<u8>> {
    let text = tokio::task::spawn_blocking(|| std::fs::read("rates"));
    text.await.expect("no panic")
}

fn main() {}
