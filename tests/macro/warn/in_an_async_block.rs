//! A call in an async block.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() {
    tokio::spawn(async {
        let _ = std::fs::read("rates");
    });
}

fn main() {}
