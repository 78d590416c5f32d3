#[cfg(test)]
use std::fs;
#[cfg(not(test))]
use tokio::fs;

async fn load() {
    let _ = fs::read("a").await;
}
