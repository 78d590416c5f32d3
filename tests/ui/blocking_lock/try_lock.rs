async fn hit(count: &std::sync::Mutex<u32>) {
    if let Ok(mut count) = count.try_lock() {
        *count += 1;
    }
}
