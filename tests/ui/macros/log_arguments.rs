async fn run() {
    log::info!("{:?}", std::fs::read("a")); //~ WARN blocking_call
    log::debug!(target: "disk", "{:?}", std::fs::read("a")); //~ WARN blocking_call
}
