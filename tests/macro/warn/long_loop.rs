//! A loop that runs for long without a yield point.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn checksum(seed: u64) -> u64 {
    let mut sum = seed;
    for round in 0..50_000_000_u64 {
        sum = sum.wrapping_mul(31).wrapping_add(round);
    }
    sum
}

fn main() {}
