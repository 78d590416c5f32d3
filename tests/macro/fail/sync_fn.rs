//! A sync fn has no polls.

#[nostall::nonblocking]
fn load() {}

fn main() {}
