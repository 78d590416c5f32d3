use std::sync::{Arc, Mutex};

async fn hit(count: Arc<Mutex<u32>>) {
    let _ = tokio::task::spawn_blocking(move || *count.lock().unwrap() += 1).await;
}
