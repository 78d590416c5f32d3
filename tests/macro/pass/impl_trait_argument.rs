//! `impl Trait` arguments stay.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn apply(work: impl AsyncFnOnce(u32) -> u32, input: impl Into<u32>) -> u32 {
    work(input.into()).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(apply(async |n| n + 1, 1_u16).await, 2);
}
