use std::time::Duration;

async fn wait(task: &tokio::task::JoinHandle<()>) {
    let mut interval = tokio::time::interval(Duration::from_millis(5));
    while !task.is_finished() {
        interval.tick().await;
    }
}
