async fn run() {
    // nostall: allow(blocking) -- a file of ten bytes
    //~^ ERROR: unknown rule `blocking`
    std::fs::read("a").unwrap(); //~ WARN blocking_call
}
