//! `allow` goes on items of all kinds.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::allow(busy_wait, reason = "an example")]
struct A;

#[nostall::allow(busy_wait, long_loop, reason = "an example")]
mod inner {}

#[nostall::allow(nostall::busy_wait, reason = "an example")]
fn f() {}

impl A {
    #[nostall::allow(busy_wait, reason = "an example",)]
    fn g(&self) {}
}

fn main() {}
