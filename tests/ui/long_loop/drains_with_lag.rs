use tokio::sync::broadcast::{Receiver, error::TryRecvError};

async fn drain(mut jobs: Receiver<u32>, limit: usize) -> Vec<u32> {
    let mut found = Vec::new();
    while found.len() < limit {
        match jobs.try_recv() {
            Ok(job) => found.push(job),
            Err(TryRecvError::Lagged(_)) => {}
            Err(_) => break,
        }
    }
    found
}
