// tempdir 0.3.

use std::io;
use std::path::{Path, PathBuf};

pub struct TempDir;
impl TempDir {
    pub fn new(prefix: &str) -> io::Result<TempDir> {}
    pub fn new_in<P: AsRef<Path>>(tmpdir: P, prefix: &str) -> io::Result<TempDir> {}
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn close(self) -> io::Result<()> {}
}
impl AsRef<Path> for TempDir {}
