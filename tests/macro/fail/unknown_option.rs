//! An option that there is not.

#[nostall::nonblocking(warn)]
async fn load() {}

fn main() {}
