mod io {
    pub use tokio::fs;
    pub use tokio::task::*;
}

use io::{fs, spawn_blocking};

async fn load() {
    let _ = fs::read("a").await;
    let _ = spawn_blocking(|| std::fs::read("a")).await;
}
