//! A fn may never return.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn serve() -> ! {
    loop {
        tokio::task::yield_now().await;
    }
}

fn main() {}
