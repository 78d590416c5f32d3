//! An impl that `async_trait` expands afterwards.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[async_trait::async_trait]
trait Load {
    async fn load(&mut self, name: &str) -> Result<usize, std::io::Error>;
}

struct Store(usize);

#[nostall::nonblocking]
#[async_trait::async_trait]
impl Load for Store {
    async fn load(&mut self, name: &str) -> Result<usize, std::io::Error> {
        self.0 += name.len();
        Ok(self.0)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut store: Box<dyn Load> = Box::new(Store(2));
    assert_eq!(store.load("abc").await.unwrap(), 5);
}
