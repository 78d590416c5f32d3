use std::fs::*;

async fn load() {
    let _ = read("a"); //~ WARN blocking_call: std::fs::read
    let _ = File::create("a"); //~ WARN blocking_call: std::fs::File::create
}
