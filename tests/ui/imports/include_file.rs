use std::fs;
include!("parts/load.rs");
//@ file: src/parts/load.rs
async fn load() {
    let _ = fs::read("a"); //~ WARN blocking_call: std::fs::read
}
