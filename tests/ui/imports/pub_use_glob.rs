mod disk {
    pub use std::fs::*;
}

use disk::*;

async fn load() {
    let _ = read("a"); //~ WARN blocking_call: std::fs::read
    let _ = disk::File::open("a"); //~ WARN blocking_call: std::fs::File::open
}
