use std::fs::{FileType, Metadata};

async fn inspect(metadata: Metadata, kind: FileType) -> u64 {
    let _ = metadata.is_file() || metadata.file_type().is_dir() || kind.is_symlink();
    let _ = metadata.modified();
    metadata.len()
}
