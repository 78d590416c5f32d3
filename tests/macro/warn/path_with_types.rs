//! A path with type arguments.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() {
    let _ = std::fs::read::<&str>("rates");
}

fn main() {}
