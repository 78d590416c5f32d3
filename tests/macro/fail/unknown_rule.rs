//! A rule that there is not.

#[nostall::nonblocking(allow(blocking_calls))]
async fn load() {}

fn main() {}
