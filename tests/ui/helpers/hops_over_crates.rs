//@ snapshot
mod first;

async fn run() {
    first::start(); //~ WARN blocking_call via second::middle > last > thread::sleep
}
//@ file: src/first.rs
pub fn start() {
    second::middle();
}
//@ crate: second (lib)
use third::last;

pub fn middle() {
    last();
}
//@ crate: third (lib)
use std::thread;
use std::time::Duration;

pub fn last() {
    thread::sleep(Duration::from_secs(1));
}
