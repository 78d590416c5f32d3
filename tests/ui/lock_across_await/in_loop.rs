use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    loop {
        let mut guard = state.lock().unwrap(); //~ WARN lock_across_await //~ NOTE blocking_lock
        *guard += 1;
        tokio::task::yield_now().await;
    }
}
