//! A rule is allowed on a fn, above the attribute or below.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::allow(blocking_call, reason = "runs before the server starts")]
#[nostall::nonblocking]
async fn above() -> std::io::Result<Vec<u8>> {
    std::fs::read("rates")
}

#[nostall::nonblocking]
#[nostall::allow(blocking_call, reason = "runs before the server starts")]
async fn below() -> std::io::Result<Vec<u8>> {
    std::fs::read("rates")
}

fn main() {}
