struct Store;

impl Store {
    async fn read(&self) -> u8 {
        1
    }

    async fn lock(&self) -> u8 {
        1
    }

    async fn wait(&self) {}

    async fn recv(&self) -> Option<u8> {
        None
    }

    async fn output(&self) {}
}

async fn run(store: Store) {
    let _ = (store.read().await, store.lock().await, store.recv().await);
    store.wait().await;
    store.output().await;
}
