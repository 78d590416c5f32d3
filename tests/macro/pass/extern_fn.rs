//! An ABI stays.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
#[allow(improper_ctypes_definitions, reason = "only Rust calls it")]
pub async extern "C" fn answer() -> u32 {
    42
}

fn main() {}
