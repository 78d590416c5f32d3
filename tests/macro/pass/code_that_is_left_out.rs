//! Code under a `cfg` that does not hold is quiet.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() {
    #[cfg(any())]
    std::thread::sleep(std::time::Duration::from_secs(1));
}

fn main() {}
