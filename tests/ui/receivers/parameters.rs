use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Child;

async fn load(path: &Path, owned: PathBuf, file: &mut File, mut child: Child) {
    let _ = path.exists(); //~ NOTE blocking_metadata
    let _ = owned.is_dir(); //~ NOTE blocking_metadata
    let _ = file.sync_data(); //~ WARN blocking_call
    let _ = child.wait(); //~ WARN blocking_call
}
