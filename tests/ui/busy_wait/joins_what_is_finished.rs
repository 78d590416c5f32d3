async fn run(mut tasks: tokio::task::JoinSet<u32>) -> u32 {
    let mut sum = 0;
    while let Some(Ok(part)) = tasks.join_next().await {
        sum += part;
    }
    sum
}
