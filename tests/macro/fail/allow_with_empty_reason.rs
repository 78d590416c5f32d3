//! A reason has words.

#[nostall::allow(blocking_call, reason = "")]
fn load() {}

fn main() {}
