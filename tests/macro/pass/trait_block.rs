//! On a trait, the attribute is for its default methods.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
trait Load {
    async fn load(&self) -> u32;

    async fn load_twice(&self) -> u32 {
        self.load().await + self.load().await
    }
}

struct One;

#[nostall::nonblocking]
impl Load for One {
    async fn load(&self) -> u32 {
        1
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(One.load_twice().await, 2);
}
