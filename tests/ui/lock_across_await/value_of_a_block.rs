use std::sync::Mutex;

async fn run(state: &Mutex<u32>) -> u32 {
    let value = {
        let guard = state.lock().unwrap(); //~ NOTE blocking_lock
        *guard
    };
    tokio::task::yield_now().await;
    value
}
