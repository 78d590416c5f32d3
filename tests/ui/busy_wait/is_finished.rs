async fn join(task: tokio::task::JoinHandle<u32>) -> u32 {
    while !task.is_finished() { //~ DENY busy_wait
        tokio::task::yield_now().await;
    }
    task.await.unwrap()
}
