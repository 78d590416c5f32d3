async fn hit(count: &tokio::sync::RwLock<u32>) {
    *count.blocking_write() += 1; //~ DENY nested_runtime: tokio::sync::RwLock::blocking_write
}
