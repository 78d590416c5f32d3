async fn hit(count: &parking_lot::Mutex<u32>) {
    *count.lock() += 1; //~ NOTE blocking_lock: parking_lot::Mutex::lock
}
