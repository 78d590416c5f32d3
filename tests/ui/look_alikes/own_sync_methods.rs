struct Store(Vec<u8>);

impl Store {
    fn read(&self) -> u8 {
        self.0[0]
    }

    fn lock(&self) -> &[u8] {
        &self.0
    }

    fn join(&self, other: &str) -> String {
        other.to_owned()
    }

    fn sleep(&self) {}

    fn exists(&self) -> bool {
        true
    }

    fn metadata(&self) -> usize {
        self.0.len()
    }
}

async fn run(store: &Store) {
    let _ = (store.read(), store.lock(), store.join("a"), store.exists(), store.metadata());
    store.sleep();
}
