mod a;
//@ file: src/a/mod.rs
pub mod b;
pub use std::fs as disk;
//@ file: src/a/b.rs
mod c;
//@ file: src/a/b/c.rs
async fn load() {
    let _ = crate::a::disk::read("a"); //~ WARN blocking_call: std::fs::read
    let _ = super::super::disk::read("a"); //~ WARN blocking_call: std::fs::read
}
