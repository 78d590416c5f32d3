//! No rule to allow.

#[nostall::nonblocking(allow())]
async fn load() {}

fn main() {}
