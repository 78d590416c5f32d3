struct Store<T> {
    rows: Vec<T>,
}

impl<T: AsRef<[u8]>> Store<T> {
    fn save(&self) {
        for row in &self.rows {
            let _ = std::fs::write("a", row);
        }
    }
}

async fn run(store: Store<String>) {
    store.save(); //~ WARN blocking_call
}
