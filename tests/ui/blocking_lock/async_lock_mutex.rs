async fn hit(count: &async_lock::Mutex<u32>) {
    *count.lock().await += 1;
}
