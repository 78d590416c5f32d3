use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    let first = state.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
    let second = first;
    tokio::task::yield_now().await;
    drop(second);
}
