fn load() -> String {
    std::fs::read_to_string("a").unwrap()
}

async fn run() {
    let _ = format!("{}", load()); //~ WARN blocking_call
    assert_eq!(load(), "a"); //~ WARN blocking_call
    tracing::info!(text = load(), "loaded"); //~ WARN blocking_call
}
