//! An impl that `async_trait` expands afterwards.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[async_trait::async_trait]
trait Load {
    async fn load(&self) -> std::io::Result<Vec<u8>>;
}

struct Store;

#[nostall::nonblocking]
#[async_trait::async_trait]
impl Load for Store {
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

fn main() {}
