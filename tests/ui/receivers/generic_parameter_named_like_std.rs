struct Wrapper<File>(File);

impl<File: Probe> Wrapper<File> {
    async fn check(&self) -> bool {
        self.0.metadata()
    }
}

trait Probe {
    fn metadata(&self) -> bool;
}
