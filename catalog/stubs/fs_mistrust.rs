// fs-mistrust 0.16.

use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Mistrust;
impl Mistrust {
    pub fn new() -> Self {}
    pub fn verifier(&self) -> Verifier<'_> {}
    pub fn check_directory<P: AsRef<Path>>(&self, dir: P) -> Result<()> {}
}
pub struct Verifier<'a>;
impl<'a> Verifier<'a> {
    pub fn require_file(self) -> Self {}
    pub fn require_directory(self) -> Self {}
    pub fn permit_readable(self) -> Self {}
    pub fn check_content(self) -> Self {}
    pub fn check<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
    pub fn make_directory<P: AsRef<Path>>(&mut self, path: P) -> Result<()> {}
    pub fn secure_dir<P: AsRef<Path>>(self, path: P) -> Result<CheckedDir> {}
    pub fn make_secure_dir<P: AsRef<Path>>(self, path: P) -> Result<CheckedDir> {}
}
pub struct CheckedDir;
impl CheckedDir {
    pub fn make_directory<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
    pub fn make_secure_directory<P: AsRef<Path>>(&self, path: P) -> Result<CheckedDir> {}
    pub fn open<P: AsRef<Path>>(&self, path: P, options: &std::fs::OpenOptions) -> Result<std::fs::File> {}
    pub fn read_directory<P: AsRef<Path>>(&self, path: P) -> Result<std::fs::ReadDir> {}
    pub fn remove_file<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
    pub fn as_path(&self) -> &Path {}
    pub fn join<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf> {}
    pub fn read_to_string<P: AsRef<Path>>(&self, path: P) -> Result<String> {}
    pub fn read<P: AsRef<Path>>(&self, path: P) -> Result<Vec<u8>> {}
    pub fn write_and_replace<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> Result<()> {}
    pub fn metadata<P: AsRef<Path>>(&self, path: P) -> Result<std::fs::Metadata> {}
    pub fn verifier(&self) -> Verifier<'_> {}
}
