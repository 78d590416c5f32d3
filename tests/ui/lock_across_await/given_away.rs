use std::sync::{Mutex, MutexGuard};

fn store(guard: MutexGuard<'_, u32>) -> u32 {
    *guard
}

async fn run(state: &Mutex<u32>) -> u32 {
    let guard = state.lock().unwrap(); //~ NOTE blocking_lock
    let value = store(guard);
    tokio::task::yield_now().await;
    value
}
