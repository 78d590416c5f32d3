async fn hit(count: &std::sync::Mutex<u32>) {
    *count.lock().unwrap() += 1; //~ NOTE blocking_lock: std::sync::Mutex::lock
}
