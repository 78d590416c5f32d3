use std::ffi::OsString;
use std::path::PathBuf;

async fn change(mut path: PathBuf) -> OsString {
    path.push("a");
    path.set_extension("rs");
    path.set_file_name("b");
    path.pop();
    let _ = path.to_string_lossy().len();
    let _ = path.strip_prefix("a").is_ok() && path.ends_with("b");
    path.into_os_string()
}
