#[cfg(feature = "sync")]
use std::fs::read;
#[cfg(not(feature = "sync"))]
use tokio::fs::read;

async fn load() {
    let _ = read("a");
    #[cfg(feature = "sync")]
    let _ = std::fs::read("b");
}

#[cfg(any(feature = "sync", feature = "other"))]
mod only_sync {
    pub async fn load() {
        let _ = std::fs::read("c");
    }
}
