use std::fs::File;
use std::path::Path;

async fn ask(path: &Path, file: File) {
    let _ = path.exists(); //~ NOTE blocking_metadata: std::path::Path::exists
    let _ = path.try_exists(); //~ NOTE blocking_metadata: std::path::Path::try_exists
    let _ = path.is_symlink(); //~ NOTE blocking_metadata: std::path::Path::is_symlink
    let _ = path.metadata(); //~ NOTE blocking_metadata: std::path::Path::metadata
    let _ = path.canonicalize(); //~ NOTE blocking_metadata: std::path::Path::canonicalize
    let _ = file.metadata(); //~ NOTE blocking_metadata: std::fs::File::metadata
}
