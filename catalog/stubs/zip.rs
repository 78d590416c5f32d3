// zip 2.


pub use read::ZipArchive;
pub use write::ZipWriter;
pub mod result {
    pub type ZipResult<T> = Result<T, ZipError>;
    pub enum ZipError { Io(std::io::Error), FileNotFound }
}
pub mod read {
    use crate::result::ZipResult;
    pub struct ZipArchive<R>;
    impl<R> ZipArchive<R> {
        pub fn new(reader: R) -> ZipResult<ZipArchive<R>> {}
        pub fn extract<P: AsRef<std::path::Path>>(&mut self, directory: P) -> ZipResult<()> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn file_names(&self) -> impl Iterator<Item = &str> {}
        pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<'_, R>> {}
        pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>> {}
        pub fn into_inner(self) -> R {}
    }
    pub struct ZipFile<'a, R>;
    impl<'a, R> ZipFile<'a, R> {
        pub fn name(&self) -> &str {}
        pub fn size(&self) -> u64 {}
        pub fn is_dir(&self) -> bool {}
        pub fn enclosed_name(&self) -> Option<std::path::PathBuf> {}
    }
    impl<'a, R> std::io::Read for ZipFile<'a, R> {}
}
pub mod write {
    use crate::result::ZipResult;
    pub struct FileOptions<'k, T>;
    pub type SimpleFileOptions = FileOptions<'static, ()>;
    pub struct ZipWriter<W>;
    impl<W> ZipWriter<W> {
        pub fn new(inner: W) -> ZipWriter<W> {}
        pub fn start_file<S, T>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()> {}
        pub fn add_directory<S, T>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()> {}
        pub fn finish(self) -> ZipResult<W> {}
    }
    impl<W> std::io::Write for ZipWriter<W> {}
}
