async fn next(mut jobs: tokio::sync::mpsc::Receiver<u32>) -> Option<u32> {
    jobs.blocking_recv() //~ DENY nested_runtime: tokio::sync::mpsc::Receiver::blocking_recv
}
