//! A fn that returns `impl Future`.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::future::Future;

#[nostall::nonblocking]
fn later(n: u32) -> impl Future<Output = u32> + Send {
    let doubled = n * 2;
    async move { doubled }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(later(2).await, 4);
}
