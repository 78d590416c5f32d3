fn walk(depth: u8) {
    if depth > 0 {
        walk(depth - 1);
    }
    let _ = std::fs::read("a");
}

async fn run() {
    walk(3); //~ WARN blocking_call via std::fs::read
}
