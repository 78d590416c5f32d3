use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    let mut guard = state.lock().unwrap(); //~ NOTE blocking_lock
    *guard = std::future::ready(1).await;
    *guard += cached().await;
}

async fn cached() -> u32 {
    1
}
