use std::path::PathBuf;

async fn check(paths: Vec<PathBuf>, one: Option<PathBuf>) {
    let _: Vec<bool> = paths.iter().map(|path| path.exists()).collect(); //~ NOTE blocking_metadata
    let _ = paths.iter().filter(|path| path.is_file()).count(); //~ NOTE blocking_metadata
    let _ = paths.iter().enumerate().any(|(_, path)| path.is_dir()); //~ NOTE blocking_metadata
    let _ = one.as_ref().map(|path| path.exists()); //~ NOTE blocking_metadata
    let _ = one.is_some_and(|path| path.exists()); //~ NOTE blocking_metadata
}
