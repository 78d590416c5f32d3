struct App {
    store: Store,
}

struct Store;

impl Store {
    fn save(&mut self) {
        let _ = std::fs::write("a", "b");
    }
}

impl App {
    async fn run(&mut self) {
        self.store.save(); //~ WARN blocking_call
    }
}
