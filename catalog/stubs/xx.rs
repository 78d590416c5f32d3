// xx 2, as far as types lead to what blocks.

pub type XXResult<T> = Result<T, XXError>;
pub enum XXError {}
pub use process::cmd;
pub mod process {
    use crate::XXResult;

    pub struct XXExpression;
    impl XXExpression {
        pub fn stdout_capture(self) -> Self {}
        pub fn unchecked(self) -> Self {}
        pub fn run(&self) -> XXResult<std::process::Output> {}
        pub fn read(&self) -> XXResult<String> {}
    }
    pub fn cmd<T, U>(program: T, args: U) -> XXExpression {}
    pub fn sh(script: &str) -> XXResult<String> {}
}
pub mod file {
    use crate::XXResult;
    use std::path::{Path, PathBuf};

    pub fn open<P: AsRef<Path>>(path: P) -> XXResult<std::fs::File> {}
    pub fn create<P: AsRef<Path>>(path: P) -> XXResult<std::fs::File> {}
    pub fn read<P: AsRef<Path>>(path: P) -> XXResult<Vec<u8>> {}
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> XXResult<String> {}
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> XXResult<()> {}
    pub fn append<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> XXResult<()> {}
    pub fn chmod<P: AsRef<Path>>(path: P, mode: u32) -> XXResult<()> {}
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> XXResult<u64> {}
    pub fn copy_dir_all<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> XXResult<()> {}
    pub fn glob<P: Into<PathBuf>>(input: P) -> XXResult<Vec<PathBuf>> {}
    pub fn ls<P: AsRef<Path>>(path: P) -> XXResult<Vec<PathBuf>> {}
    pub fn make_executable<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    pub fn mkdirp<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    pub fn mv<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> XXResult<()> {}
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    pub fn remove_file<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    pub fn touch_dir<P: AsRef<Path>>(dir: P) -> XXResult<()> {}
    pub fn touch_file<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> XXResult<PathBuf> {}
    pub fn find_up<F: AsRef<str>>(from: &Path, filenames: &[F]) -> Option<PathBuf> {}
    pub fn find_up_all<F: AsRef<str>>(from: &Path, filenames: &[F]) -> Vec<PathBuf> {}
    pub fn is_empty_dir<P: AsRef<Path>>(path: P) -> XXResult<bool> {}
    pub fn is_executable<P: AsRef<Path>>(path: P) -> bool {}
    pub fn is_symlink<P: AsRef<Path>>(path: P) -> bool {}
    pub fn modified_time<P: AsRef<Path>>(path: P) -> XXResult<std::time::Duration> {}
    pub fn resolve_symlink<P: AsRef<Path>>(path: P) -> XXResult<PathBuf> {}
    pub fn same_file<P: AsRef<Path>, Q: AsRef<Path>>(path1: P, path2: Q) -> XXResult<bool> {}
    pub fn size<P: AsRef<Path>>(path: P) -> XXResult<u64> {}
    pub fn which<S: AsRef<str>>(name: S) -> Option<PathBuf> {}
}
pub mod archive {
    use crate::XXResult;
    use std::path::Path;

    pub fn untar_gz(archive: &Path, destination: &Path) -> XXResult<()> {}
    pub fn untar_bz2(archive: &Path, destination: &Path) -> XXResult<()> {}
    pub fn untar_xz(archive: &Path, destination: &Path) -> XXResult<()> {}
    pub fn ungz(archive: &Path, destination: &Path) -> XXResult<()> {}
    pub fn unzip(archive: &Path, destination: &Path) -> XXResult<()> {}
    pub fn gz(source: &Path, archive: &Path) -> XXResult<()> {}
    pub fn tar_gz(source: &Path, archive: &Path) -> XXResult<()> {}
    pub fn tar_bz2(source: &Path, archive: &Path) -> XXResult<()> {}
    pub fn tar_xz(source: &Path, archive: &Path) -> XXResult<()> {}
    pub fn zip(source: &Path, archive: &Path) -> XXResult<()> {}
}
