use std::fs::File;
use std::path::PathBuf;

async fn load(anything: impl Into<File>, name: &str) {
    let file: File = anything.into();
    let _ = file.sync_all(); //~ WARN blocking_call: std::fs::File::sync_all
    let path: PathBuf = name.into();
    let _ = path.exists(); //~ NOTE blocking_metadata
}
