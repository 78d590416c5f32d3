use std::path::PathBuf;

async fn check(root: Option<PathBuf>) -> bool {
    if let Some(root) = root
        && root.exists() //~ NOTE blocking_metadata
    {
        return true;
    }
    false
}
