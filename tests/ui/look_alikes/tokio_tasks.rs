use tokio::task::{JoinHandle, JoinSet};

async fn run(handle: JoinHandle<u8>) {
    handle.abort();
    let _ = handle.is_finished();
    let _ = handle.await;
    let mut tasks = JoinSet::new();
    tasks.spawn(async { 1 });
    while let Some(result) = tasks.join_next().await {
        let _ = result;
    }
    let _ = tasks.join_all().await;
}
