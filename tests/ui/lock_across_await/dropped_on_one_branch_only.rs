use std::sync::Mutex;

async fn run(state: &Mutex<u32>, early: bool) {
    let guard = state.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
    if early {
        drop(guard);
    }
    tokio::task::yield_now().await;
}
