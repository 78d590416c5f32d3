//! Async fns in traits, with and without a body.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

trait Load {
    async fn load(&self) -> u32;

    #[nostall::nonblocking]
    async fn load_twice(&self) -> u32 {
        self.load().await + self.load().await
    }
}

struct One;

impl Load for One {
    #[nostall::nonblocking]
    async fn load(&self) -> u32 {
        1
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(One.load_twice().await, 2);
}
