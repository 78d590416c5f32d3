//! Names may be keywords.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn r#match(r#type: u32) -> u32 {
    r#type
}

fn main() {}
