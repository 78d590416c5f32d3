use std::sync::Mutex;
use std::time::Duration;

async fn run(state: &Mutex<u32>, mut rx: tokio::sync::mpsc::Receiver<u32>) {
    let mut guard = state.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
    tokio::select! {
        job = rx.recv() => *guard = job.unwrap_or(0),
        _ = tokio::time::sleep(Duration::from_secs(1)) => {}
    }
}
