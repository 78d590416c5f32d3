use std::path::PathBuf;

struct Store;

impl Store {
    fn exists(&self) -> bool {
        true
    }
}

async fn run(pair: (PathBuf, Store)) -> bool {
    let (path, store) = pair;
    let _ = path.file_name();
    store.exists() && (path, store).1.exists()
}
