//! What an imported name means, a macro cannot know.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

use tokio::fs;

#[nostall::nonblocking]
async fn load() -> std::io::Result<Vec<u8>> {
    fs::read("rates").await
}

fn main() {}
