async fn run() {
    // nostall: allow(blocking_call) -- a file of ten bytes,
    // and nothing else waits

    #[rustfmt::skip]
    let _ = std::fs::read("a");
}
