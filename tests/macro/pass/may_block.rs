//! `may_block` goes on sync fns and methods.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::may_block]
fn query() {}

struct Connection;

impl Connection {
    /// Queries.
    #[nostall::may_block]
    #[inline]
    pub fn query<T: Default>(&self) -> T {
        T::default()
    }
}

trait Query {
    #[nostall::may_block]
    fn query(&self);
}

fn main() {
    query();
    Connection.query::<u32>();
}
