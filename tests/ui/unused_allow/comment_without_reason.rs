async fn run() {
    // nostall: allow(blocking_call)
    //~^ ERROR: say why
    std::fs::read("a").unwrap(); //~ WARN blocking_call
}
