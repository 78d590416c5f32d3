use std::{env, fs};

async fn ask() {
    let _ = fs::metadata("a"); //~ NOTE blocking_metadata: std::fs::metadata
    let _ = fs::symlink_metadata("a"); //~ NOTE blocking_metadata: std::fs::symlink_metadata
    let _ = fs::exists("a"); //~ NOTE blocking_metadata: std::fs::exists
    let _ = fs::canonicalize("a"); //~ NOTE blocking_metadata: std::fs::canonicalize
    let _ = env::current_dir(); //~ NOTE blocking_metadata: std::env::current_dir
}
