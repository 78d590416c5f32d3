use std::path::PathBuf;

async fn check(paths: Vec<PathBuf>) {
    let check = async |path: PathBuf| path.exists(); //~ NOTE blocking_metadata
    for path in paths {
        let _ = check(path).await;
    }
}
