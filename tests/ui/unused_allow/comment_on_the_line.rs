async fn run() {
    std::fs::read("a").unwrap(); // nostall: allow(blocking_call) -- a file of ten bytes
    std::fs::read("b").unwrap(); //~ WARN blocking_call
}
