use std::sync::Mutex;

async fn run(state: &Mutex<Vec<u32>>) {
    let last = state.lock().unwrap().pop(); //~ NOTE blocking_lock
    state.lock().unwrap().push(1); //~ NOTE blocking_lock
    tokio::task::yield_now().await;
    drop(last);
}
