use std::sync::Mutex;

async fn run(jobs: &Mutex<Vec<u32>>) {
    for _ in jobs.lock().unwrap().iter() { //~ WARN lock_across_await //~ NOTE blocking_lock
        tokio::task::yield_now().await;
    }
}
