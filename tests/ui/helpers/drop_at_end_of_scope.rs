struct Session;

impl Drop for Session {
    fn drop(&mut self) {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}

async fn run() {
    let _session = Session; //~ WARN blocking_call
    tokio::task::yield_now().await;
}
