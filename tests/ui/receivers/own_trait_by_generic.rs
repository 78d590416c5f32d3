trait Source {
    fn exists(&self) -> bool;
    fn read(&self) -> u8;
}

struct Cache<S> {
    source: S,
}

impl<S: Source> Cache<S> {
    async fn run(&self) -> u8 {
        if self.source.exists() { self.source.read() } else { 0 }
    }
}
