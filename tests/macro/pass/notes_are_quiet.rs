//! What the command shows as a note is no warning.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn exists(path: &std::path::Path) -> bool {
    path.exists()
}

fn main() {}
