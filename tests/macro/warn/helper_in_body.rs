//! A helper inside of the fn.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() -> std::io::Result<Vec<u8>> {
    fn read() -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
    read()
}

fn main() {}
