async fn look(count: &std::sync::RwLock<u32>) -> u32 {
    *count.write().unwrap() += 1; //~ NOTE blocking_lock: std::sync::RwLock::write
    *count.read().unwrap() //~ NOTE blocking_lock: std::sync::RwLock::read
}
