use std::sync::Arc;
use tokio::sync::RwLock;

async fn hit(count: Arc<RwLock<u32>>) -> u32 {
    *count.write().await += 1;
    *count.clone().read_owned().await
}
