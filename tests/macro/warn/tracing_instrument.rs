//! With `#[tracing::instrument]` above.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[tracing::instrument]
#[nostall::nonblocking]
async fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("rates")
}

fn main() {}
