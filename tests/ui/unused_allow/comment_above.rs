async fn run() {
    // nostall: allow(blocking_call) -- a file of ten bytes
    std::fs::read("a").unwrap();
    std::fs::read("b").unwrap(); //~ WARN blocking_call
}
