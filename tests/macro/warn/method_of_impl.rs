//! A method with the attribute.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

struct Store;

impl Store {
    #[nostall::nonblocking]
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

fn main() {}
