// camino-tempfile 1.

pub fn tempdir() -> std::io::Result<Utf8TempDir> {}
pub fn tempfile() -> std::io::Result<std::fs::File> {}
pub struct Utf8TempDir;
impl Utf8TempDir {
    pub fn new() -> std::io::Result<Utf8TempDir> {}
    pub fn path(&self) -> &camino::Utf8Path {}
    pub fn keep(self) -> camino::Utf8PathBuf {}
    pub fn into_path(self) -> camino::Utf8PathBuf {}
}
pub struct NamedUtf8TempFile;
impl NamedUtf8TempFile {
    pub fn new() -> std::io::Result<NamedUtf8TempFile> {}
    pub fn path(&self) -> &camino::Utf8Path {}
}
impl std::io::Read for NamedUtf8TempFile {}
impl std::io::Write for NamedUtf8TempFile {}
