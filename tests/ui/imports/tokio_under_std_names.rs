use tokio::fs as stdfs;
use tokio::fs::read as std_read;

async fn load() {
    let _ = stdfs::read("a").await;
    let _ = std_read("a").await;
}
