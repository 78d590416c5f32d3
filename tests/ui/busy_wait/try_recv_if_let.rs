async fn first(mut jobs: tokio::sync::mpsc::Receiver<u32>) -> u32 {
    loop { //~ DENY busy_wait
        if let Ok(job) = jobs.try_recv() {
            return job;
        }
    }
}
