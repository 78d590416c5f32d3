use tokio::sync::mpsc::Receiver;
use tokio::sync::mpsc::error::TryRecvError;

async fn run(mut jobs: Receiver<u32>) -> u32 {
    let mut sum = 0;
    loop {
        match jobs.try_recv() {
            Ok(job) => sum += job,
            Err(TryRecvError::Disconnected) => return sum,
            Err(TryRecvError::Empty) => match jobs.recv().await {
                Some(job) => sum += job,
                None => return sum,
            },
        }
    }
}
