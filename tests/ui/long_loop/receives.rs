async fn serve(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    while let Some(job) = jobs.recv().await {
        drop(job);
    }
}
