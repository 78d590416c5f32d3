//! A method of an `async_trait` impl.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[async_trait::async_trait]
trait Load {
    async fn load(&self) -> std::io::Result<Vec<u8>>;
}

struct Store;

#[async_trait::async_trait]
impl Load for Store {
    #[nostall::nonblocking]
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

fn main() {}
