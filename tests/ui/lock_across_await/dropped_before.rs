use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    let mut guard = state.lock().unwrap(); //~ NOTE blocking_lock
    *guard += 1;
    drop(guard);
    tokio::task::yield_now().await;
}
