async fn run(mut jobs: tokio::sync::mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    while let Some(job) = jobs.recv().await {
        sum += job;
    }
    sum
}
