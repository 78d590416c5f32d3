use std::sync::Mutex;

async fn hit(count: &Mutex<u32>) {
    tokio::task::block_in_place(|| *count.lock().unwrap() += 1);
}
