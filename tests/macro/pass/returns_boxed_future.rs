//! A fn that returns a boxed future.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use std::future::Future;
use std::pin::Pin;

struct Store;

impl Store {
    #[nostall::nonblocking]
    fn load<'a>(&'a self, name: &'a str) -> Pin<Box<dyn Future<Output = Result<usize, String>> + Send + 'a>> {
        Box::pin(async move {
            let length = Some(name.len()).ok_or("none")?;
            Ok(length)
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(Store.load("abc").await, Ok(3));
}
