// Asking a task whether it is done, instead of awaiting it.
async fn gather(task: tokio::task::JoinHandle<u32>) -> u32 {
    while !task.is_finished() { //~ DENY busy_wait
        tokio::task::yield_now().await;
    }
    task.await.unwrap()
}
