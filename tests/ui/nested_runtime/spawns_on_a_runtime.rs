struct Server {
    runtime: tokio::runtime::Runtime,
}

impl Server {
    async fn start(&self) {
        self.runtime.spawn(async {});
        tokio::runtime::Handle::current().spawn(async {});
    }
}
