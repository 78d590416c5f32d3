// tempfile 3.

use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

pub fn tempfile() -> io::Result<File> {}
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> {}
pub fn tempdir() -> io::Result<TempDir> {}
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
pub struct TempDir;
impl TempDir {
    pub fn new() -> io::Result<TempDir> {}
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
    pub fn path(&self) -> &Path {}
    pub fn keep(self) -> PathBuf {}
    pub fn close(self) -> io::Result<()> {}
}
impl AsRef<Path> for TempDir {}
pub struct TempPath;
impl std::ops::Deref for TempPath { type Target = Path; }
pub struct NamedTempFile<F = File>;
impl NamedTempFile {
    pub fn new() -> io::Result<NamedTempFile> {}
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile> {}
    pub fn reopen(&self) -> io::Result<File> {}
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path {}
    pub fn as_file(&self) -> &F {}
    pub fn as_file_mut(&mut self) -> &mut F {}
    pub fn into_file(self) -> F {}
    pub fn into_temp_path(self) -> TempPath {}
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>> {}
}
impl<F> io::Read for NamedTempFile<F> {}
impl<F> io::Write for NamedTempFile<F> {}
impl<F> io::Seek for NamedTempFile<F> {}
pub struct PersistError<F = File> { pub error: io::Error, pub file: NamedTempFile<F> }
pub struct SpooledTempFile;
impl io::Read for SpooledTempFile {}
impl io::Write for SpooledTempFile {}
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile {}
pub struct Builder<'a, 'b>;
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self {}
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self {}
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self {}
    pub fn tempfile(&self) -> io::Result<NamedTempFile> {}
    pub fn tempdir(&self) -> io::Result<TempDir> {}
}
