use std::fs;

fn fs() -> u8 {
    1
}

async fn load() {
    let _ = fs();
    let _ = fs::read("a"); //~ WARN blocking_call: std::fs::read
}
