use std::sync::Mutex;

async fn run(jobs: &Mutex<Vec<u32>>) {
    if let Some(job) = jobs.lock().unwrap().pop() { //~ NOTE blocking_lock
        drop(job);
    } else {
        tokio::task::yield_now().await;
    }
}
