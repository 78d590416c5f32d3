use std::sync::Mutex;

async fn run(state: &Mutex<Vec<u32>>) {
    if state.lock().unwrap().is_empty() { //~ NOTE blocking_lock
        tokio::task::yield_now().await;
    }
}
