async fn gather(task: tokio::task::JoinHandle<u32>) -> u32 {
    task.await.unwrap()
}
