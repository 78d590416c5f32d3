fn load() -> Vec<u8> {
    // nostall: allow(blocking_call) -- a file of ten bytes
    std::fs::read("a").unwrap()
}

async fn run() {
    let _ = load();
}
