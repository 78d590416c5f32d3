//! What a tail expression becomes is known from the return type.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn squares(limit: u32) -> Vec<u32> {
    (0..limit).map(|n| n * n).collect()
}

#[nostall::nonblocking]
async fn default() -> (u32, String) {
    Default::default()
}

fn main() {}
