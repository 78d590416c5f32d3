mod disk;

async fn run() {
    let _ = disk::load(); //~ WARN blocking_call via fs::read
}
//@ file: src/disk.rs
use std::fs;

pub fn load() -> std::io::Result<Vec<u8>> {
    fs::read("a")
}
