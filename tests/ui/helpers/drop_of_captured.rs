struct Store;

impl Drop for Store {
    fn drop(&mut self) {
        let _ = std::fs::remove_file("store");
    }
}

impl Store {
    fn tip(&self) -> u32 {
        1
    }
}

async fn offloaded() {
    let store = Store;
    let _ = tokio::task::spawn_blocking(move || store.tip()).await;
}

async fn kept() {
    let store = Store; //~ WARN blocking_call via remove_file
    store.tip();
}
