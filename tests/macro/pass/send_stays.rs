//! A future that can move between threads still can.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

fn assert_send<T: Send>(_: T) {}

#[nostall::nonblocking]
async fn load(names: Vec<String>) -> usize {
    tokio::task::yield_now().await;
    names.len()
}

fn main() {
    assert_send(load(Vec::new()));
}
