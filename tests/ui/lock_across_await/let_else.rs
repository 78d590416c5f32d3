use std::sync::Mutex;

async fn run(state: &Mutex<Vec<u32>>) {
    let Some(job) = state.lock().unwrap().pop() else { //~ NOTE blocking_lock
        tokio::task::yield_now().await;
        return;
    };
    drop(job);
}
