use std::sync::atomic::{AtomicBool, Ordering};

async fn serve(stop: &AtomicBool, mut jobs: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        tokio::select! {
            job = jobs.recv() => drop(job),
            _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
        }
    }
}
