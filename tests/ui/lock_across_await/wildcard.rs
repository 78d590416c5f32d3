use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    let _ = state.lock(); //~ NOTE blocking_lock
    tokio::task::yield_now().await;
}
