use tokio::sync::mpsc::Receiver;

async fn run(mut jobs: Receiver<u32>, mut stop: Receiver<()>) -> u32 {
    let mut sum = 0;
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => sum += job,
            _ = stop.recv() => return sum,
        }
    }
}
