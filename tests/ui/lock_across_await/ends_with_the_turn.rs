use std::sync::Mutex;

async fn run(state: &Mutex<Vec<u32>>) {
    loop {
        let job = {
            let mut jobs = state.lock().unwrap(); //~ NOTE blocking_lock
            jobs.pop()
        };
        if job.is_none() {
            break;
        }
        tokio::task::yield_now().await;
    }
}
