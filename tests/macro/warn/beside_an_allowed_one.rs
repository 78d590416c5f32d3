//! An allowed statement says nothing of the next.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() {
    #[nostall::allow(blocking_call, reason = "an example")]
    let _ = std::fs::read("a");
    let _ = std::fs::read("b");
}

fn main() {}
