//! With `#[tracing::instrument]`, on either side.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[tracing::instrument(skip(b))]
#[nostall::nonblocking]
async fn above(a: u32, b: u32) -> Result<u32, String> {
    Ok(a + b)
}

#[nostall::nonblocking]
#[tracing::instrument(skip(b))]
async fn below(a: u32, b: u32) -> Result<u32, String> {
    Ok(a + b)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(above(1, 2).await, below(1, 2).await);
}
