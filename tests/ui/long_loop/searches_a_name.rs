use std::path::{Path, PathBuf};

async fn free(folder: &Path) -> PathBuf {
    for number in 1.. {
        let path = folder.join(format!("file-{number}"));
        if !path.exists() { //~ NOTE blocking_metadata
            return path;
        }
    }
    unreachable!()
}
