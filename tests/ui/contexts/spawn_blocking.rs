use tokio::runtime::Handle;
use tokio::task::{self, JoinSet, spawn_blocking};

async fn load(name: String) {
    let _ = task::spawn_blocking(|| std::fs::read("a")).await;
    let _ = spawn_blocking(move || {
        let bytes = std::fs::read(name)?;
        std::fs::write("b", bytes)
    })
    .await;
    let _ = Handle::current().spawn_blocking(|| std::fs::read("a")).await;
    let mut tasks = JoinSet::new();
    tasks.spawn_blocking(|| std::fs::read("a"));
}
