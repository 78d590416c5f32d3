//! A rule is allowed on an impl, around the attribute or under it.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

struct Store;

#[nostall::allow(blocking_call, reason = "a tool for one user")]
impl Store {
    #[nostall::nonblocking]
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

struct Other;

#[nostall::nonblocking]
#[nostall::allow(blocking_call, reason = "a tool for one user")]
impl Other {
    async fn load(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read("rates")
    }
}

fn main() {}
