// dunce 1.

use std::path::{Path, PathBuf};

pub fn canonicalize<P: AsRef<Path>>(path: P) -> std::io::Result<PathBuf> {}
pub fn simplified(path: &Path) -> &Path {}
