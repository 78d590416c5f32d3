async fn run() {
    let _ = vec![std::fs::read("a").ok(), std::fs::read("b").ok()]; //~ WARN blocking_call //~ WARN blocking_call
    let _ = vec![std::fs::read("a").unwrap(); 2]; //~ WARN blocking_call
}
