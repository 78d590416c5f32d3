struct Box<T>(T);

impl<T> Box<T> {
    fn exists(&self) -> bool {
        true
    }
}

async fn check(inner: Box<std::path::PathBuf>) -> bool {
    inner.exists()
}
