use std::path::PathBuf;

struct Found {
    exists: bool,
}

impl Found {
    fn exists(&self) -> bool {
        self.exists
    }
}

async fn check(path: PathBuf, found: Option<Found>) -> bool {
    drop(path);
    if let Some(path) = found {
        return path.exists();
    }
    [Found { exists: true }].iter().any(|path| path.exists())
}
