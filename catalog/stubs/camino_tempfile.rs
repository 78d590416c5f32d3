// camino-tempfile 1.

use camino::{Utf8Path, Utf8PathBuf};
use std::fs::File;
use std::io;
use std::path::Path;

pub fn tempdir() -> io::Result<Utf8TempDir> {}
pub fn tempdir_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<Utf8TempDir> {}
pub fn tempfile() -> io::Result<File> {}
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> {}
pub struct Utf8TempDir;
impl Utf8TempDir {
    pub fn new() -> io::Result<Utf8TempDir> {}
    pub fn new_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<Utf8TempDir> {}
    pub fn with_prefix<S: AsRef<str>>(prefix: S) -> io::Result<Utf8TempDir> {}
    pub fn with_suffix<S: AsRef<str>>(suffix: S) -> io::Result<Utf8TempDir> {}
    pub fn path(&self) -> &Utf8Path {}
    pub fn keep(self) -> Utf8PathBuf {}
    pub fn into_path(self) -> Utf8PathBuf {}
    pub fn close(self) -> io::Result<()> {}
}
pub struct Utf8PathPersistError { pub error: io::Error, pub path: Utf8TempPath }
pub struct Utf8TempPath;
impl Utf8TempPath {
    pub fn close(self) -> io::Result<()> {}
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), Utf8PathPersistError> {}
    pub fn keep(self) -> Result<Utf8PathBuf, Utf8PathPersistError> {}
}
impl std::ops::Deref for Utf8TempPath { type Target = Utf8Path; }
pub struct NamedUtf8TempFile<F = File>;
impl NamedUtf8TempFile {
    pub fn new() -> io::Result<NamedUtf8TempFile> {}
    pub fn new_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<NamedUtf8TempFile> {}
    pub fn with_prefix<S: AsRef<str>>(prefix: S) -> io::Result<NamedUtf8TempFile> {}
    pub fn with_suffix<S: AsRef<str>>(suffix: S) -> io::Result<NamedUtf8TempFile> {}
    pub fn reopen(&self) -> io::Result<File> {}
}
impl<F> NamedUtf8TempFile<F> {
    pub fn path(&self) -> &Utf8Path {}
    pub fn as_file(&self) -> &F {}
    pub fn as_file_mut(&mut self) -> &mut F {}
    pub fn into_file(self) -> F {}
    pub fn into_temp_path(self) -> Utf8TempPath {}
    pub fn into_parts(self) -> (F, Utf8TempPath) {}
    pub fn close(self) -> io::Result<()> {}
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    pub fn keep(self) -> Result<(F, Utf8PathBuf), PersistError<F>> {}
}
impl<F> io::Read for NamedUtf8TempFile<F> {}
impl<F> io::Write for NamedUtf8TempFile<F> {}
impl<F> io::Seek for NamedUtf8TempFile<F> {}
pub struct PersistError<F> { pub error: io::Error, pub file: NamedUtf8TempFile<F> }
pub struct Builder<'a, 'b>;
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self {}
    pub fn prefix<S: AsRef<str> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self {}
    pub fn suffix<S: AsRef<str> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: std::fs::Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    pub fn tempfile(&self) -> io::Result<NamedUtf8TempFile> {}
    pub fn tempfile_in<P: AsRef<Utf8Path>>(&self, dir: P) -> io::Result<NamedUtf8TempFile> {}
    pub fn tempdir(&self) -> io::Result<Utf8TempDir> {}
    pub fn tempdir_in<P: AsRef<Utf8Path>>(&self, dir: P) -> io::Result<Utf8TempDir> {}
}
