//! A fn that returns the future of another.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::future::{Future, ready};

#[nostall::nonblocking]
fn now(n: u32) -> impl Future<Output = u32> {
    ready(n)
}

fn main() {}
