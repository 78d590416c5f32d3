use std::io;
use std::path::{Path, PathBuf};

struct Loader {
    load: fn(PathBuf) -> io::Result<Vec<u8>>,
}

async fn run() -> (Loader, fn(&Path) -> bool) {
    (Loader { load: std::fs::read::<PathBuf> }, Path::exists)
}
