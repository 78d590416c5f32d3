use std::sync::Mutex;

async fn run(state: &Mutex<Vec<u32>>, other: &tokio::sync::Mutex<Vec<u32>>) -> bool {
    state.lock().unwrap().is_empty() || other.lock().await.is_empty() //~ NOTE blocking_lock
}
