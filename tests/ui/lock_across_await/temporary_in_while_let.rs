use std::sync::Mutex;

async fn run(jobs: &Mutex<Vec<u32>>) {
    while let Some(_) = jobs.lock().unwrap().pop() { //~ WARN lock_across_await //~ NOTE blocking_lock
        tokio::task::yield_now().await;
    }
}
