use std::thread::spawn as start;

use tokio::task::spawn_blocking as offload;

async fn load() {
    let _ = offload(|| std::fs::read("a")).await;
    start(|| std::fs::read("a"));
}
