//! Methods take `self` in every way.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

struct Counter(u32);

impl Counter {
    #[nostall::nonblocking]
    async fn by_reference(&self) -> u32 {
        self.0
    }
    #[nostall::nonblocking]
    async fn by_mutable_reference(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
    #[nostall::nonblocking]
    async fn by_value(mut self) -> u32 {
        self.0 += 1;
        self.0
    }
    #[nostall::nonblocking]
    async fn boxed(self: Box<Self>) -> u32 {
        self.0
    }
    #[nostall::nonblocking]
    async fn counted(self: Rc<Self>) -> u32 {
        self.0
    }
    #[nostall::nonblocking]
    async fn shared(self: &Arc<Self>) -> u32 {
        self.0
    }
    #[nostall::nonblocking]
    async fn pinned(self: Pin<&mut Self>) -> u32 {
        self.0
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut counter = Counter(1);
    assert_eq!(counter.by_mutable_reference().await, 2);
    assert_eq!(Pin::new(&mut counter).pinned().await, 2);
    assert_eq!(counter.by_value().await, 3);
}
