use std::sync::Mutex;

async fn run(jobs: &Mutex<Vec<u32>>) {
    match jobs.lock().unwrap().pop() { //~ WARN lock_across_await //~ NOTE blocking_lock
        Some(_) => tokio::task::yield_now().await,
        None => {}
    }
}
