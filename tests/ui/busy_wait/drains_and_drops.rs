async fn drain(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    while jobs.try_recv().is_ok() {}
}
