use std::path::PathBuf;

enum Source {
    Disk(PathBuf),
    Named { path: PathBuf, name: String },
    Memory(Vec<u8>),
}

async fn check(source: &Source) -> bool {
    match source {
        Source::Disk(path) => path.exists(), //~ NOTE blocking_metadata
        Source::Named { path, name } => path.exists() && !name.is_empty(), //~ NOTE blocking_metadata
        Source::Memory(bytes) => bytes.is_empty(),
    }
}
