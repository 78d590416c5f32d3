struct Store;

impl Store {
    #[cfg(test)]
    async fn fixture() -> Vec<u8> {
        std::fs::read("fixture").unwrap()
    }

    async fn load() {
        #[cfg(test)]
        let _ = std::fs::read("fixture");
    }
}
