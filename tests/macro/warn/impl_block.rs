//! All async fns of an impl.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

struct Store;

#[nostall::nonblocking]
impl Store {
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }

    async fn save(&self) -> std::io::Result<()> {
        std::fs::write("rates", "")
    }

    fn sync(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

fn main() {}
