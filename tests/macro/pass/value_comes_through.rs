//! The fn gives what its body gives.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn add(a: u32, b: u32) -> u32 {
    tokio::task::yield_now().await;
    a + b
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(add(40, 2).await, 42);
}
