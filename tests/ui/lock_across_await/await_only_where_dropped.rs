use std::sync::Mutex;

async fn run(state: &Mutex<u32>, slow: bool) -> u32 {
    let guard = state.lock().unwrap(); //~ NOTE blocking_lock
    if slow {
        drop(guard);
        tokio::task::yield_now().await;
        return 0;
    }
    *guard
}
