//! A path over several lines is underlined to its end.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
async fn load() -> std::io::Result<Vec<u8>> {
    std
        ::fs
        ::read("rates")
}

fn main() {}
