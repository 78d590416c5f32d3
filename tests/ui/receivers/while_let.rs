use std::path::PathBuf;

async fn check(mut paths: Vec<PathBuf>) {
    while let Some(path) = paths.pop() {
        let _ = path.exists(); //~ NOTE blocking_metadata
        tokio::task::yield_now().await;
    }
}
