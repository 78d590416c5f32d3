use tokio::task::JoinHandle;

async fn stop(handles: Vec<JoinHandle<u8>>, last: Option<JoinHandle<u8>>) {
    for handle in handles {
        let _ = handle.await;
    }
    if let Some(handle) = last {
        let _ = handle.await;
    }
}
