use std::fs::{DirEntry, ReadDir};

async fn list(entries: ReadDir) {
    for entry in entries.flatten() { //~ WARN blocking_call
        let _ = entry.metadata(); //~ NOTE blocking_metadata
        let _ = entry.path().exists(); //~ NOTE blocking_metadata
    }
}

async fn inspect(entry: DirEntry) {
    let _ = entry.file_type();
    let _ = entry.file_name();
}
