//! A call in an unsafe fn.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async unsafe fn load() {
    let _ = std::fs::read("rates");
}

fn main() {}
