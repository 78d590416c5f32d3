async fn run() {
    let _ = dbg!(std::fs::read("a")); //~ WARN blocking_call: std::fs::read
}
