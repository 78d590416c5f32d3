async fn run() {
    let _ = "
    // nostall: allow(blocking_call) -- no comment at all";
    std::fs::read("a").unwrap(); //~ WARN blocking_call
}
