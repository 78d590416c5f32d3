async fn hit(count: &tokio::sync::Mutex<u32>) {
    *count.blocking_lock() += 1; //~ DENY nested_runtime: tokio::sync::Mutex::blocking_lock
}
