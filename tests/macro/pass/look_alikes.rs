//! Names that only look like those of std.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
mod rates {
    mod fs {
        pub(super) fn read(_: &str) {}
    }
    mod thread {
        pub(super) fn sleep(_: u32) {}
    }

    pub async fn load() {
        fs::read("rates");
        thread::sleep(3);
    }
}

fn main() {}
