use std::fs::DirEntry;

async fn name(entry: &DirEntry) -> bool {
    let _ = entry.file_name();
    entry.path().extension().is_some()
}
