//! A threshold is above zero.

#[nostall::nonblocking(threshold = "0ms")]
async fn load() {}

fn main() {}
