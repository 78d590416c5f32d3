//! An allowance has a reason and nothing else.

#[nostall::allow(blocking_call, because = "why")]
fn load() {}

fn main() {}
