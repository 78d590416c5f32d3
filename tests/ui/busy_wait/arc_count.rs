use std::sync::Arc;

async fn alone(shared: &Arc<String>) {
    while Arc::strong_count(shared) > 1 { //~ DENY busy_wait
        tokio::task::yield_now().await;
    }
}
