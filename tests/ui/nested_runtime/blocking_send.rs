async fn push(jobs: tokio::sync::mpsc::Sender<u32>) {
    let _ = jobs.blocking_send(1); //~ DENY nested_runtime: tokio::sync::mpsc::Sender::blocking_send
}
