//! The whole path is underlined.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn wait() {
    std::thread::sleep(std::time::Duration::from_millis(1));
}

fn main() {}
