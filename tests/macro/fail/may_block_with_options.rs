//! `may_block` takes no options.

#[nostall::may_block(always)]
fn load() {}

fn main() {}
