struct Store;

impl Store {
    async fn load(&self) {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }

    fn load_now(&self) {
        let _ = std::fs::read("a");
    }
}
