use std::mem;
use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    let guard = state.lock().unwrap(); //~ NOTE blocking_lock
    mem::drop(guard);
    tokio::task::yield_now().await;
}
