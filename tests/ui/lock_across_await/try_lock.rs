use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    let Ok(guard) = state.try_lock() else { return }; //~ WARN lock_across_await
    tokio::task::yield_now().await;
    drop(guard);
}
