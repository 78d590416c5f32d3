//@ edition: 2021
use std::sync::Mutex;

async fn run(jobs: &Mutex<Vec<u32>>) {
    if let Some(job) = jobs.lock().unwrap().pop() { //~ WARN lock_across_await //~ NOTE blocking_lock
        drop(job);
    } else {
        tokio::task::yield_now().await;
    }
}
