//! A default method of a trait.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
trait Load {
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

fn main() {}
