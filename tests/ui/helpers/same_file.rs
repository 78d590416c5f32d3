fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("a")
}

async fn run() {
    let _ = load(); //~ WARN blocking_call via std::fs::read
}
