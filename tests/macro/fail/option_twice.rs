//! An option is given twice.

#[nostall::nonblocking(deny, deny)]
async fn load() {}

fn main() {}
