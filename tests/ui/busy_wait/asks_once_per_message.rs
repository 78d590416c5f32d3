use std::sync::atomic::{AtomicBool, Ordering};

async fn run(stop: &AtomicBool, mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        if jobs.recv().await.is_none() {
            return;
        }
    }
}
