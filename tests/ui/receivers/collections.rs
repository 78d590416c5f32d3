use std::collections::HashMap;
use std::path::PathBuf;

async fn check(paths: Vec<PathBuf>, named: HashMap<String, PathBuf>) {
    let _ = paths[0].exists(); //~ NOTE blocking_metadata
    let _ = paths.first().unwrap().exists(); //~ NOTE blocking_metadata
    let _ = paths.last().map(|path| path.exists()); //~ NOTE blocking_metadata
    let _ = named["a"].exists(); //~ NOTE blocking_metadata
    if let Some(path) = named.get("a") {
        let _ = path.exists(); //~ NOTE blocking_metadata
    }
}
