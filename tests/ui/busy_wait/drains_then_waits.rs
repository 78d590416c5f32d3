async fn read(mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        while let Ok(job) = jobs.try_recv() {
            drop(job);
        }
        let Some(job) = jobs.recv().await else { return };
        drop(job);
    }
}
