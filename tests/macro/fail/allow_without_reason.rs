//! An allowance needs a reason.

#[nostall::allow(blocking_call)]
fn load() {}

fn main() {}
