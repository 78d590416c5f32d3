//! A fn that a macro writes.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

macro_rules! loader {
    ($name:ident, $path:expr) => {
        #[nostall::nonblocking]
        async fn $name() -> std::io::Result<Vec<u8>> {
            std::fs::read($path)
        }
    };
}

loader!(load, "rates");

fn main() {}
