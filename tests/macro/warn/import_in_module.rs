//! An import in the module with the attribute is understood.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

#[nostall::nonblocking]
mod rates {
    use std::{fs, thread::sleep as pause, time::Duration};

    pub async fn load() {
        let _ = fs::read("rates");
        pause(Duration::from_millis(1));
    }
}

fn main() {}
