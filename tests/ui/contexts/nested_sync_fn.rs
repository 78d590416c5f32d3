async fn outer() {
    fn load() {
        let _ = std::fs::read("a");
    }
    struct Store;
    impl Store {
        fn load(&self) {
            let _ = std::fs::read("a");
        }
    }
    const fn nothing() {}
    nothing();
}
