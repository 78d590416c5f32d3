async fn f() {
    let _ = std::fs::read("x"); //~ WARN blocking_call: std::fs::read
}
