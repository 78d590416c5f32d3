use tokio::runtime::{Handle, Runtime};

struct App {
    handle: Handle,
    runtime: Runtime,
}

impl App {
    async fn load(&self) {
        let _ = self.handle.spawn_blocking(|| std::fs::read("a")).await;
        let _ = self.runtime.spawn_blocking(|| std::fs::read("a")).await;
    }
}
