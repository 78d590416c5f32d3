//! Arguments may be patterns.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

struct Point {
    x: u32,
    y: u32,
}

#[nostall::nonblocking]
async fn sum((a, b): (u32, u32), Point { x, .. }: Point, mut c: u32, _: u32) -> u32 {
    c += 1;
    a + b + x + c
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(sum((1, 2), Point { x: 3, y: 0 }, 4, 5).await, 11);
}
