//! A long loop is quiet once it yields.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn checksum(parts: &[Vec<u8>], rounds: u64) -> u64 {
    let mut sum = 0_u64;
    let mut round = 0;
    while round < rounds {
        for part in parts {
            for byte in part {
                sum = sum.wrapping_mul(31).wrapping_add(u64::from(*byte));
            }
            tokio::task::yield_now().await;
        }
        round += 1;
        tokio::task::yield_now().await;
    }
    sum
}

fn main() {}
