// zip 2 and later. What `ZipFile` reads from is a parameter since zip 3.

pub mod result {
    pub type ZipResult<T> = Result<T, ZipError>;
    pub enum ZipError { Io(std::io::Error), FileNotFound }
}
use result::ZipResult;
pub struct ZipArchive<R>;
impl<R> ZipArchive<R> {
    pub fn extract_unwrapped_root_dir<P: AsRef<std::path::Path>>(&mut self, directory: P, root_dir_filter: impl RootDirFilter) -> ZipResult<()> {}
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>> {}
    pub fn extract<P: AsRef<std::path::Path>>(&mut self, directory: P) -> ZipResult<()> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn file_names(&self) -> impl Iterator<Item = &str> {}
    pub fn by_name(&mut self, name: &str) -> ZipResult<read::ZipFile<'_, R>> {}
    pub fn by_index(&mut self, file_number: usize) -> ZipResult<read::ZipFile<'_, R>> {}
    pub fn into_inner(self) -> R {}
}
pub mod read {
    pub use crate::ZipArchive;
    pub struct ZipFile<'a, R>;
    impl<'a, R> ZipFile<'a, R> {
        pub fn name(&self) -> &str {}
        pub fn size(&self) -> u64 {}
        pub fn is_dir(&self) -> bool {}
        pub fn enclosed_name(&self) -> Option<std::path::PathBuf> {}
    }
    impl<'a, R> std::io::Read for ZipFile<'a, R> {}
}
pub struct ZipWriter<W>;
impl<W> ZipWriter<W> {
    pub fn start_file_from_path<E: FileOptionExtension, P: AsRef<std::path::Path>>(&mut self, path: P, options: FileOptions<'_, '_, E>) -> ZipResult<()> {}
    pub fn new(inner: W) -> ZipWriter<W> {}
    pub fn start_file<S, T>(&mut self, name: S, options: write::FileOptions<'_, T>) -> ZipResult<()> {}
    pub fn add_directory<S, T>(&mut self, name: S, options: write::FileOptions<'_, T>) -> ZipResult<()> {}
    pub fn finish(self) -> ZipResult<W> {}
}
impl<W> std::io::Write for ZipWriter<W> {}
pub mod write {
    pub use crate::ZipWriter;
    pub struct FileOptions<'k, T>;
    pub type SimpleFileOptions = FileOptions<'static, ()>;
}
