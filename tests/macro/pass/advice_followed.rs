//! What the advice says to write is quiet.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::time::Duration;

#[nostall::nonblocking]
async fn wait() -> std::io::Result<Vec<u8>> {
    tokio::time::sleep(Duration::from_millis(1)).await;
    tokio::fs::read("rates").await
}

fn main() {}
