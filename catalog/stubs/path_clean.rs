// path-clean 1.

pub fn clean<P: AsRef<std::path::Path>>(path: P) -> std::path::PathBuf {}
pub trait PathClean { fn clean(&self) -> std::path::PathBuf; }
impl PathClean for std::path::Path {}
