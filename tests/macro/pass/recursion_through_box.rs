//! An async fn calls itself through a box.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn factorial(n: u64) -> u64 {
    match n {
        0 => 1,
        n => n * Box::pin(factorial(n - 1)).await,
    }
}

#[tokio::main]
async fn main() {
    assert_eq!(tokio::spawn(factorial(5)).await.unwrap(), 120);
}
