//! A path from the root.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() {
    let _ = ::std::fs::read("rates");
}

fn main() {}
