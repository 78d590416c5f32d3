//@ snapshot
struct Store {
    name: String,
}

impl Store {
    fn load(&self) -> Vec<u8> {
        self.load_from(&self.name)
    }

    fn load_from(&self, name: &str) -> Vec<u8> {
        std::fs::read(name).unwrap()
    }

    async fn refresh(&self) {
        let _ = self.load(); //~ WARN blocking_call via load_from > std::fs::read
    }
}
