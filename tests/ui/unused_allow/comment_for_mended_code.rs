//@ snapshot
async fn run() {
    // nostall: allow(blocking_call, blocking_metadata) -- read once at start
    //~^ WARN unused_allow: `blocking_call`, `blocking_metadata` are allowed
    tokio::fs::read("a").await.unwrap();
    std::fs::read("b").unwrap(); // nostall: allow(long_loop, blocking_call) -- small
    //~^ WARN unused_allow: `long_loop` is allowed
}
