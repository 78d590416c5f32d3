async fn run() {
    std::process::Command::new("true")
        .arg("a")
        // nostall: allow(blocking_call) -- takes a millisecond
        .status()
        .unwrap();
}
