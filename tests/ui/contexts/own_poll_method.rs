struct Source;

impl Source {
    fn poll(&self) -> Vec<u8> {
        std::fs::read("a").unwrap()
    }

    fn poll_next(&self) -> Vec<u8> {
        std::fs::read("a").unwrap()
    }
}
