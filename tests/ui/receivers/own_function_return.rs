use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from("a")
}

fn find(name: &str) -> Option<&Path> {
    Some(Path::new(name))
}

async fn check() -> Option<bool> {
    let _ = root().exists(); //~ NOTE blocking_metadata
    let path = find("a")?;
    Some(path.is_file()) //~ NOTE blocking_metadata
}
