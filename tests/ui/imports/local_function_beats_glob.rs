use std::fs::*;

fn read(name: &str) -> usize {
    name.len()
}

async fn load() {
    let _ = read("a");
}
