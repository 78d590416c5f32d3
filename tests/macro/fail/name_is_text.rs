//! A name is a text.

#[nostall::nonblocking(name = load)]
async fn load() {}

fn main() {}
