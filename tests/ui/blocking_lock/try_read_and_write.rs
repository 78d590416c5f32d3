use std::sync::RwLock;

async fn hit(count: &RwLock<u32>) -> Option<u32> {
    if let Ok(mut count) = count.try_write() {
        *count += 1;
    }
    count.try_read().ok().map(|count| *count)
}
