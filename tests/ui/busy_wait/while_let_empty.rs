use tokio::sync::mpsc::{Receiver, error::TryRecvError};

async fn wait(mut jobs: Receiver<u32>) {
    while let Err(TryRecvError::Empty) = jobs.try_recv() {} //~ DENY busy_wait
}
