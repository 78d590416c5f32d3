use std::sync::Mutex;

async fn run(state: &Mutex<u32>, early: bool) {
    let guard = state.lock().unwrap(); //~ NOTE blocking_lock
    if early {
        drop(guard);
    } else {
        drop(guard);
    }
    tokio::task::yield_now().await;
}
