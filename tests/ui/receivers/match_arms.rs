use std::path::PathBuf;

async fn check(path: Option<PathBuf>) -> bool {
    match path {
        Some(path) if path.is_file() => true, //~ NOTE blocking_metadata
        Some(ref path) => path.is_dir(), //~ NOTE blocking_metadata
        None => false,
    }
}
