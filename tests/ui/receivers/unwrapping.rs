use std::path::PathBuf;

async fn check(some: Option<PathBuf>, okay: Result<PathBuf, String>) {
    let _ = some.clone().unwrap().exists(); //~ NOTE blocking_metadata
    let _ = okay.clone().expect("a path").exists(); //~ NOTE blocking_metadata
    let _ = some.clone().unwrap_or_else(PathBuf::new).exists(); //~ NOTE blocking_metadata
    let _ = some.unwrap_or_default().exists(); //~ NOTE blocking_metadata
    let _ = okay.unwrap_or(PathBuf::from("a")).exists(); //~ NOTE blocking_metadata
}
