mod outer {
    pub use std::fs::read;
    mod inner;
}
//@ file: src/outer/inner.rs
use super::read;

async fn load() {
    let _ = read("a"); //~ WARN blocking_call: std::fs::read
}
