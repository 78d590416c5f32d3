//! A runtime in a runtime.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn ask() -> u32 {
    tokio::runtime::Handle::current().block_on(async { 7 })
}

fn main() {}
