//! An async fn is not declared to block.

#[nostall::may_block]
async fn load() {}

fn main() {}
