//! A default method of an `async_trait` trait.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[async_trait::async_trait]
trait Load: Sync {
    #[nostall::nonblocking]
    async fn load(&self) -> u32 {
        7
    }
}

fn main() {}
