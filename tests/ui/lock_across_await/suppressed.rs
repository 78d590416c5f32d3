use std::sync::Mutex;

#[nostall::allow(lock_across_await, reason = "nobody else takes it")]
async fn run(state: &Mutex<u32>) {
    let guard = state.lock().unwrap(); //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(guard);
}
