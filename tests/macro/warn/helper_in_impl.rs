//! A helper in the same impl.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

struct Store;

#[nostall::nonblocking]
impl Store {
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        self.read()
    }

    fn read(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

fn main() {}
