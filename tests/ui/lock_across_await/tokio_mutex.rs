async fn run(state: &tokio::sync::Mutex<u32>) {
    let guard = state.lock().await;
    tokio::task::yield_now().await;
    drop(guard);
}
