//! An allowance names a rule, not nothing.

#[nostall::allow]
fn load() {}

fn main() {}
