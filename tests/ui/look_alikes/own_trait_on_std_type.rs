use std::path::Path;

trait Cached {
    fn is_cached(&self) -> bool;
}

impl Cached for Path {
    fn is_cached(&self) -> bool {
        self.starts_with("cache")
    }
}

async fn run(path: &Path) -> bool {
    path.is_cached()
}
