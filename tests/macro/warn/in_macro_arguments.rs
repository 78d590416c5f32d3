//! A call among the arguments of a macro.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() {
    println!("{:?}", std::fs::read("rates"));
}

fn main() {}
