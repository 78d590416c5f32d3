use futures::lock::Mutex;

async fn hit(count: &Mutex<u32>) {
    *count.lock().await += 1;
}
