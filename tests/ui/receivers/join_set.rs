use std::path::PathBuf;
use tokio::task::JoinSet;

async fn run() {
    let mut tasks = JoinSet::new();
    tasks.spawn(async { PathBuf::new() });
    let path = tasks.join_next().await.unwrap().unwrap();
    path.exists(); //~ NOTE blocking_metadata
}
