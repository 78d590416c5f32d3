use std::sync::Mutex;

async fn refresh(state: &Mutex<u32>) {
    let mut state = state.lock().unwrap(); //~ WARN lock_across_await: std::sync::Mutex::lock //~ NOTE blocking_lock
    *state = fetch().await;
}

async fn fetch() -> u32 {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    1
}
