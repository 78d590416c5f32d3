// fs-err 3.

use std::fs::{FileType, Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};

pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
pub struct File;
impl File {
    pub fn open<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
    pub fn create<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
    pub fn sync_all(&self) -> io::Result<()> {}
    pub fn sync_data(&self) -> io::Result<()> {}
    pub fn metadata(&self) -> io::Result<Metadata> {}
    pub fn try_clone(&self) -> io::Result<File> {}
    pub fn set_len(&self, size: u64) -> io::Result<()> {}
    pub fn path(&self) -> &Path {}
    pub fn options() -> OpenOptions {}
    pub fn file(&self) -> &std::fs::File {}
    pub fn into_file(self) -> std::fs::File {}
}
impl io::Read for File {}
impl io::Write for File {}
impl io::Seek for File {}
impl io::Read for &File {}
impl io::Write for &File {}
pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> OpenOptions {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    pub fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File> {}
}
pub struct ReadDir;
impl Iterator for ReadDir { type Item = io::Result<DirEntry>; }
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> PathBuf {}
    pub fn file_name(&self) -> std::ffi::OsString {}
    pub fn metadata(&self) -> io::Result<Metadata> {}
    pub fn file_type(&self) -> io::Result<FileType> {}
}
pub mod tokio {
    use std::fs::{FileType, Metadata, Permissions};
    use std::io;
    use std::path::{Path, PathBuf};

    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub struct File;
    impl File {
        pub async fn open<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
        pub async fn create<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn try_clone(&self) -> io::Result<File> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub fn path(&self) -> &Path {}
    }
    impl ::tokio::io::AsyncRead for File {}
    impl ::tokio::io::AsyncWrite for File {}
    impl ::tokio::io::AsyncSeek for File {}
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut Self {}
        pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {}
        pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {}
        pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
        pub async fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File> {}
    }
    pub struct ReadDir;
    impl ReadDir { pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {} }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> std::ffi::OsString {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
    }
}
