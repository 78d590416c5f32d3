use std::path::PathBuf;

trait Check {
    fn check(&self) -> impl Future<Output = bool>;
}

impl Check for PathBuf {
    async fn check(&self) -> bool {
        self.exists() //~ NOTE blocking_metadata
    }
}
