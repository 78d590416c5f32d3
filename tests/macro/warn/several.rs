//! Each call is reported by itself.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() -> std::io::Result<()> {
    std::fs::write("a", std::fs::read("b")?)?;
    std::fs::remove_file("b")
}

fn main() {}
