use std::path::Path;

async fn list(path: &Path) {
    let _ = path.read_dir(); //~ WARN blocking_call: std::path::Path::read_dir
}
