//! A call in a closure that runs at once.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load(names: &[&str]) -> usize {
    names.iter().filter_map(|name| std::fs::read(name).ok()).count()
}

fn main() {}
