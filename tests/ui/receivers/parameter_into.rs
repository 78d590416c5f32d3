use std::path::PathBuf;

async fn check(path: impl Into<PathBuf>) -> bool {
    let path = path.into();
    path.exists() //~ NOTE blocking_metadata
}
