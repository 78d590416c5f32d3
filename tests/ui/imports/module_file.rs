mod disk;
mod load;
//@ file: src/disk.rs
pub use std::fs::read;
//@ file: src/load.rs
use super::disk;

async fn load() {
    let _ = disk::read("a"); //~ WARN blocking_call: std::fs::read
}
