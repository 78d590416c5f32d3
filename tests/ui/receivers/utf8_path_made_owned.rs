use camino::{Utf8Path, Utf8PathBuf};
use std::collections::VecDeque;

async fn copy(src: impl AsRef<Utf8Path>) -> std::io::Result<()> {
    let src = src.as_ref();
    let mut dirs = VecDeque::new();
    dirs.push_back(src.to_owned());
    while let Some(dir) = dirs.pop_front() {
        for entry in dir.read_dir_utf8()? { //~ WARN blocking_call: camino::Utf8Path::read_dir_utf8
            dirs.push_back(entry?.path().to_owned());
        }
    }
    Ok(())
}

async fn pure(path: &Utf8Path) -> Utf8PathBuf {
    path.to_owned().join("a")
}
