fn load() -> String {
    format!("{:?}", std::fs::read("a"))
}

async fn run() {
    let _ = load(); //~ WARN blocking_call
}
