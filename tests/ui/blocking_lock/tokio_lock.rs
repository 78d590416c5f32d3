async fn hit(count: &tokio::sync::Mutex<u32>) {
    *count.lock().await += 1;
}
