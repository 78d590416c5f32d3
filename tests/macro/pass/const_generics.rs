//! Constant parameters stay.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn zeros<const N: usize>() -> [u8; N] {
    [0; N]
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(zeros::<3>().await, [0; 3]);
}
