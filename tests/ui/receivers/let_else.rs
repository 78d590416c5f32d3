use std::path::PathBuf;

async fn check(path: Option<PathBuf>) -> bool {
    let Some(path) = path else {
        return false;
    };
    path.exists() //~ NOTE blocking_metadata
}
