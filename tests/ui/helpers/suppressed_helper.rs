#[nostall::allow(blocking_call, reason = "read once at start")]
fn load() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

async fn run() {
    let _ = load();
}
