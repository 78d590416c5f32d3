//! The options for the watchdog.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking(name = "load rates", threshold = "5ms")]
async fn load() -> u32 {
    7
}

fn main() {}
