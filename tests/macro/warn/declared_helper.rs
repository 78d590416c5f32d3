//! A helper that is declared to block.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
mod rates {
    #[nostall::may_block]
    fn query() {}

    pub async fn load() {
        query();
    }
}

fn main() {}
