use std::path::{Path, PathBuf};

async fn check(path: &Path, name: &str) {
    let _ = Path::new(name).exists(); //~ NOTE blocking_metadata
    let _ = PathBuf::from(name).join("a").exists(); //~ NOTE blocking_metadata
    let _ = path.parent().unwrap().exists(); //~ NOTE blocking_metadata
    let _ = path.with_extension("rs").is_file(); //~ NOTE blocking_metadata
    let _ = std::env::temp_dir().join(name).exists(); //~ NOTE blocking_metadata
    let mut owned = path.to_path_buf();
    owned.push(name);
    let _ = owned.as_path().exists(); //~ NOTE blocking_metadata
}
