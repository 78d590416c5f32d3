async fn run(names: Vec<String>) {
    let start = |name: String| tokio::task::spawn_blocking(move || std::fs::read(name));
    let tasks: Vec<_> = names.into_iter().map(start).collect();
    for task in tasks {
        let _ = task.await;
    }
    let _ = tokio::task::spawn_blocking(|| {
        ["a", "b"].iter().map(|name| std::fs::read(name)).count()
    })
    .await;
}
