use std::collections::HashMap;
use std::path::PathBuf;

async fn check(paths: Vec<PathBuf>, named: HashMap<String, PathBuf>, two: [PathBuf; 2]) {
    for path in &paths {
        let _ = path.exists(); //~ NOTE blocking_metadata
    }
    for (_, path) in paths.iter().enumerate() {
        let _ = path.exists(); //~ NOTE blocking_metadata
    }
    for (_, path) in &named {
        let _ = path.exists(); //~ NOTE blocking_metadata
    }
    for path in named.values() {
        let _ = path.exists(); //~ NOTE blocking_metadata
    }
    for path in two {
        let _ = path.exists(); //~ NOTE blocking_metadata
    }
}
