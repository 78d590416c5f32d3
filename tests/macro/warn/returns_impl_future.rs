//! Only what runs in the future counts.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::future::Future;

#[nostall::nonblocking]
fn later() -> impl Future<Output = ()> {
    async {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

fn main() {}
