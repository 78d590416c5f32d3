async fn run() {
    ctrlc::set_handler(|| drop(std::fs::write("stopped", ""))).unwrap();
    let _ = notify::recommended_watcher(|event| drop(std::fs::write("changed", "")));
}
