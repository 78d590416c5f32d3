//! The name of a method is underlined.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn wait() -> std::io::Result<()> {
    let mut child = std::process::Command::new("true").spawn()?;
    child.wait()?;
    Ok(())
}

fn main() {}
