async fn start(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    std::thread::spawn(move || {
        while let Some(job) = jobs.blocking_recv() {
            drop(job);
        }
    });
}
