async fn run() -> String {
    let _ = format!("{:?}", std::fs::read("a")); //~ WARN blocking_call
    let _ = format!("{size:?} {}", 1, size = std::fs::read("a")); //~ WARN blocking_call
    format!(
        "{}",
        std::fs::read_to_string("b").unwrap() //~ WARN blocking_call
    )
}
