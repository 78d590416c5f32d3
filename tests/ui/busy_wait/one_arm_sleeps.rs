use std::time::Duration;
use tokio::sync::mpsc::{Receiver, error::TryRecvError};

async fn read(mut jobs: Receiver<u32>, hurry: bool) {
    loop { //~ DENY busy_wait
        match jobs.try_recv() {
            Ok(job) => drop(job),
            Err(TryRecvError::Disconnected) => return,
            Err(TryRecvError::Empty) if hurry => {}
            Err(TryRecvError::Empty) => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}
