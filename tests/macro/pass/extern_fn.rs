//! An ABI stays.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
pub async extern "C" fn answer() -> u32 {
    42
}

fn main() {}
