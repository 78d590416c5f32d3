// home 0.5.

use std::io;
use std::path::{Path, PathBuf};

pub fn home_dir() -> Option<PathBuf> {}
pub fn cargo_home() -> io::Result<PathBuf> {}
pub fn cargo_home_with_cwd(cwd: &Path) -> io::Result<PathBuf> {}
pub fn rustup_home() -> io::Result<PathBuf> {}
pub fn rustup_home_with_cwd(cwd: &Path) -> io::Result<PathBuf> {}
