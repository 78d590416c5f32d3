//! Calls in conditions and guards.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load(n: u32) {
    if let Ok(_) = std::fs::read("a") {}
    match n {
        1 if std::fs::read("b").is_ok() => {}
        _ => {}
    }
}

fn main() {}
