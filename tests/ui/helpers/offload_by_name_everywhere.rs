use tokio::runtime::Handle;
use tokio::task::JoinSet;

fn load() {
    let _ = std::fs::read("a");
}

async fn run(handle: Handle, mut tasks: JoinSet<()>) {
    let _ = handle.spawn_blocking(load).await;
    tasks.spawn_blocking(load);
    rayon::spawn(load);
    let _ = std::thread::Builder::new().spawn(load);
    tokio::task::block_in_place(load);
}
