use tokio::{
    fs::{self as std_fs, File as StdFile},
    task::{self, spawn_blocking as offload},
};

async fn load() {
    let _ = std_fs::read("a").await;
    let _ = StdFile::open("a").await;
    let _ = offload(|| std::fs::read("a")).await;
    let _ = task::spawn_blocking(|| std::fs::read("a")).await;
}
