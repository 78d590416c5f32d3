//! A struct does not block.

#[nostall::may_block]
struct Store;

fn main() {}
