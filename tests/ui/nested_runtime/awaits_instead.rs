async fn next(mut jobs: tokio::sync::mpsc::Receiver<u32>) -> Option<u32> {
    jobs.recv().await
}
