use std::sync::mpsc::{Receiver, TryRecvError};

async fn drain(jobs: &Receiver<u32>) -> Vec<u32> {
    let mut taken = Vec::new();
    loop {
        match jobs.try_recv() {
            Ok(job) => taken.push(job),
            Err(TryRecvError::Empty) => break,
            Err(TryRecvError::Disconnected) => eprintln!("gone"),
        }
    }
    taken
}

async fn ask(jobs: &Receiver<u32>) -> Option<u32> {
    loop { //~ DENY busy_wait
        match jobs.try_recv() {
            Ok(job) => return Some(job),
            Err(TryRecvError::Empty) => continue,
            Err(TryRecvError::Disconnected) => return None,
        }
    }
}
