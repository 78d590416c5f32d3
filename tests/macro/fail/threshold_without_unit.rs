//! A threshold needs a unit.

#[nostall::nonblocking(threshold = "5")]
async fn load() {}

fn main() {}
