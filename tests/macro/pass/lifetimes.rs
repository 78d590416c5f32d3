//! References go in and out, named and elided.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

struct Table {
    rows: Vec<String>,
}

impl Table {
    #[nostall::nonblocking]
    async fn first(&self) -> &str {
        &self.rows[0]
    }

    #[nostall::nonblocking]
    async fn pick<'a>(&self, ours: &'a str, _theirs: &str) -> &'a str {
        ours
    }
}

fn main() {}
