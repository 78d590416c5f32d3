use std::path::Path;

async fn inspect(path: &Path) -> usize {
    let _ = path.join("a");
    let _ = path.parent().and_then(Path::file_name);
    let _ = path.starts_with("a") || path.is_absolute() || path.has_root();
    let _ = path.display().to_string();
    let _ = path.with_file_name("b").extension().is_some();
    path.components().count()
}
