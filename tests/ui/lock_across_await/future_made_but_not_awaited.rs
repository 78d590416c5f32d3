use std::sync::Mutex;

async fn run(state: &Mutex<u32>) {
    let later = async {
        tokio::task::yield_now().await;
    };
    {
        let mut guard = state.lock().unwrap(); //~ NOTE blocking_lock
        *guard += 1;
    }
    later.await;
}
