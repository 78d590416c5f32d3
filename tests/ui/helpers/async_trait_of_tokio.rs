use async_trait::async_trait;

#[async_trait]
trait Load {
    async fn load(&self) -> Vec<u8>;
}

struct Disk;

#[async_trait]
impl Load for Disk {
    async fn load(&self) -> Vec<u8> {
        tokio::fs::read("a").await.unwrap_or_default()
    }
}

async fn run(any: &dyn Load) -> Vec<u8> {
    let _ = Disk.load().await;
    any.load().await
}
