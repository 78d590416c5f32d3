async fn run() {
    let _ = format!("{:?}", Some(1).map(|_| std::fs::read("a"))); //~ WARN blocking_call
    let _ = vec![tokio::task::spawn_blocking(|| std::fs::read("a"))];
}
