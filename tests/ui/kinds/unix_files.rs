use std::fs::File;
use std::os::unix::fs::{FileExt, symlink};

async fn load(file: &File) {
    let _ = file.read_at(&mut [0], 4); //~ WARN blocking_call
    let _ = symlink("a", "b"); //~ WARN blocking_call: std::os::unix::fs::symlink
}
