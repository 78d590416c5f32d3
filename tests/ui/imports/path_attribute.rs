#[path = "os/unix.rs"]
mod disk;

async fn load() {
    let _ = disk::read("a"); //~ WARN blocking_call: std::fs::read
}
//@ file: src/os/unix.rs
mod names;
pub use names::read;
//@ file: src/os/names.rs
pub use std::fs::read;
//@ file: src/disk.rs
pub use tokio::fs::read;
