use std::path::Path;

async fn becomes_path(path: &str) -> bool {
    let path = Path::new(path);
    path.exists() //~ NOTE blocking_metadata
}
