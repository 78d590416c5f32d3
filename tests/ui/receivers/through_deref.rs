use std::ops::Deref;
use std::path::{Path, PathBuf};

struct Dir(PathBuf);

impl Deref for Dir {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

async fn check(dir: &Dir) -> bool {
    dir.exists() //~ NOTE blocking_metadata
}
