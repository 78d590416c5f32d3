//! The name for the watchdog.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking(name = "load rates")]
async fn load() -> u32 {
    7
}

fn main() {}
