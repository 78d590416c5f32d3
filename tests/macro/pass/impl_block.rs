//! On an impl, the attribute is for all its async fns.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[derive(Default)]
struct Store {
    rows: Vec<u32>,
}

#[nostall::nonblocking]
impl Store {
    const LIMIT: usize = 3;

    fn new() -> Self {
        Store::default()
    }

    async fn push(&mut self, row: u32) -> bool {
        self.rows.push(row);
        self.rows.len() < Self::LIMIT
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert!(Store::new().push(1).await);
}
