use std::sync::RwLock;

async fn show(state: &RwLock<u32>) {
    let state = state.read().unwrap(); //~ WARN lock_across_await: std::sync::RwLock::read //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(state);
}
