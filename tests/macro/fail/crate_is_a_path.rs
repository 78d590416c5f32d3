//! Where `nostall` is, a path says.

#[nostall::nonblocking(crate = 5)]
async fn load() {}

fn main() {}
