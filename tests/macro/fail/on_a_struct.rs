//! A struct has no body.

#[nostall::nonblocking]
struct Store;

fn main() {}
