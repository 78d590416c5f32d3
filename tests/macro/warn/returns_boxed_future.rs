//! A boxed future.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::future::Future;
use std::pin::Pin;

#[nostall::nonblocking]
fn later() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async move {
        std::thread::sleep(std::time::Duration::from_millis(1));
    })
}

fn main() {}
