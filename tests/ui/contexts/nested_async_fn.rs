fn outer() {
    async fn load() {
        let _ = std::fs::read("a"); //~ WARN blocking_call
    }
    struct Store;
    impl Store {
        async fn load(&self) {
            let _ = std::fs::read("a"); //~ WARN blocking_call
        }
    }
}
