use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    if let Ok(guard) = state.lock() { //~ WARN lock_across_await //~ NOTE blocking_lock
        tokio::task::yield_now().await;
        drop(guard);
    }
}
