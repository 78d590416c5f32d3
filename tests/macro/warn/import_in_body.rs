//! An import in the body is understood.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() {
    use std::fs;
    let _ = fs::read("rates");
}

fn main() {}
