use tokio::sync::mpsc::{Receiver, error::TryRecvError};

async fn read(mut jobs: Receiver<u32>) {
    loop { //~ DENY busy_wait
        match jobs.try_recv() {
            Ok(job) => run(job).await,
            Err(TryRecvError::Empty) => continue,
            Err(TryRecvError::Disconnected) => break,
        }
    }
}

async fn run(_: u32) {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
}
