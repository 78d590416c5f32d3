trait Store {
    fn save(&self);

    fn name(&self) -> &str {
        "store"
    }
}

struct Memory;

impl Store for Memory {
    fn save(&self) {}
}

async fn dynamic(store: &dyn Store) -> &str {
    store.save();
    store.name()
}

async fn generic<S: Store>(store: S) {
    store.save();
}
