use std::path::PathBuf;

async fn check(paths: &[PathBuf]) {
    let _ = paths.iter().all(|path: &PathBuf| path.exists()); //~ NOTE blocking_metadata
    paths.iter().for_each(|path| {
        let _ = std::fs::remove_file(path); //~ WARN blocking_call
    });
}
