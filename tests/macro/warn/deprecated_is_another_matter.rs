//! `allow(deprecated)` is for deprecated items, not for this.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
#[allow(deprecated, reason = "for another call")]
async fn load() {
    let _ = std::fs::read("rates");
}

fn main() {}
