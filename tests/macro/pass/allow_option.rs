//! A rule is allowed by an option.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking(allow(blocking_call, long_loop, reason = "a tool for one user"))]
async fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("rates")
}

fn main() {}
