async fn drain(mut jobs: tokio::sync::mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    while let Ok(job) = jobs.try_recv() {
        sum += job;
    }
    sum
}
