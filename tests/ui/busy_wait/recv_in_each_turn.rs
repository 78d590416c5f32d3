use std::sync::atomic::{AtomicBool, Ordering};

async fn serve(stop: &AtomicBool, mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    while !stop.load(Ordering::Relaxed) {
        if jobs.recv().await.is_none() {
            break;
        }
    }
}
