//! A call in a loop.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn poll() {
    loop {
        tokio::task::yield_now().await;
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

fn main() {}
