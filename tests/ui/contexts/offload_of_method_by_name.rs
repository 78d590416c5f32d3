struct Store;

impl Store {
    fn load() -> Vec<u8> {
        std::fs::read("a").unwrap()
    }

    fn save(self) {
        let _ = std::fs::write("a", "b");
    }
}

async fn run(store: Store) {
    let _ = tokio::task::spawn_blocking(Store::load).await;
    let _ = tokio::task::spawn_blocking(move || store.save()).await;
}
