//! Allowing one rule says nothing of the others.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking(allow(busy_wait))]
async fn load() {
    #[nostall::allow(long_loop, reason = "short in practice")]
    let _ = std::fs::read("rates");
}

fn main() {}
