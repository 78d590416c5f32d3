use std::path::PathBuf;

struct Cached<T> {
    value: T,
}

impl<T> Cached<T> {
    fn exists(&self) -> bool {
        true
    }
}

async fn check(path: Cached<PathBuf>) -> bool {
    let _ = path.value.file_name();
    path.exists()
}
