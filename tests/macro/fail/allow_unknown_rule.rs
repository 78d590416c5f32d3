//! An allowance names a rule.

#[nostall::allow(blocking, reason = "why")]
fn load() {}

fn main() {}
