use std::fs;

async fn load() {
    let _ = fs::read("a"); //~ WARN blocking_call: std::fs::read
}
