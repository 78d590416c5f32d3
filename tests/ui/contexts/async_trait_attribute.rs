use async_trait::async_trait;

#[async_trait]
trait Load {
    async fn load(&self);
}

struct Disk;

#[async_trait]
impl Load for Disk {
    async fn load(&self) {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
}
