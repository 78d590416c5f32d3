//! The guard of a lock across an await point.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn count(numbers: &std::sync::Mutex<u32>) -> u32 {
    let guard = numbers.lock().unwrap();
    tokio::task::yield_now().await;
    *guard
}

fn main() {}
