async fn run() {
    // nostall: allow(long_loop) -- a file of ten bytes
    //~^ WARN unused_allow: `long_loop` is allowed
    std::fs::read("a").unwrap(); //~ WARN blocking_call
}
