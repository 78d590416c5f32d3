// starbase_utils 0.14, as far as it blocks.

pub mod fs {
    use std::fs::{DirEntry, File};
    use std::path::{Path, PathBuf};
    use std::time::{Duration, SystemTime};

    pub enum FsError {}
    pub struct RemoveDirContentsResult { pub files_deleted: usize, pub bytes_saved: u64 }
    pub type DirLock = FileLock;
    pub struct FileLock;
    impl FileLock {
        pub fn new(path: PathBuf) -> Result<Self, FsError> {}
        pub fn with_file(path: PathBuf, file: File) -> Result<Self, FsError> {}
        pub fn remove_on_unlock(&mut self) {}
        pub fn unlock(&mut self) -> Result<(), FsError> {}
    }
    pub fn acquire_exclusive_lock<T: AsRef<Path>>(path: T, file: &File) -> Result<(), FsError> {}
    pub fn acquire_shared_lock<T: AsRef<Path>>(path: T, file: &File) -> Result<(), FsError> {}
    pub fn append_file<D: AsRef<[u8]>>(path: impl AsRef<Path>, data: D) -> Result<(), FsError> {}
    pub fn copy_dir_all<F: AsRef<Path>, T: AsRef<Path>>(from_root: F, to_root: T) -> Result<(), FsError> {}
    pub fn copy_file<S: AsRef<Path>, D: AsRef<Path>>(from: S, to: D) -> Result<(), FsError> {}
    pub fn create_dir_all<T: AsRef<Path>>(path: T) -> Result<(), FsError> {}
    pub fn create_file<T: AsRef<Path>>(path: T) -> Result<File, FsError> {}
    pub fn create_file_if_missing<T: AsRef<Path>>(path: T) -> Result<File, FsError> {}
    pub fn find_upwards<F, P>(name: F, start_dir: P) -> Option<PathBuf> {}
    pub fn find_upwards_root<F, P>(name: F, start_dir: P) -> Option<PathBuf> {}
    pub fn find_upwards_root_until<F, S, E>(name: F, start_dir: S, end_dir: E) -> Option<PathBuf> {}
    pub fn find_upwards_until<F, S, E>(name: F, start_dir: S, end_dir: E) -> Option<PathBuf> {}
    pub fn is_dir_locked<T: AsRef<Path>>(path: T) -> bool {}
    pub fn is_executable<T: AsRef<Path>>(path: T) -> bool {}
    pub fn is_file_locked<T: AsRef<Path>>(path: T) -> bool {}
    pub fn is_stale<T: AsRef<Path>>(path: T, accessed: bool, duration: Duration) -> Result<bool, FsError> {}
    pub fn lock_directory<T: AsRef<Path>>(path: T) -> Result<DirLock, FsError> {}
    pub fn lock_file<T: AsRef<Path>>(path: T) -> Result<FileLock, FsError> {}
    pub fn metadata<T: AsRef<Path>>(path: T) -> Result<std::fs::Metadata, FsError> {}
    pub fn open_file<T: AsRef<Path>>(path: T) -> Result<File, FsError> {}
    pub fn open_file_for_appending<T: AsRef<Path>>(path: T) -> Result<File, FsError> {}
    pub fn open_file_for_writing<T: AsRef<Path>>(path: T) -> Result<File, FsError> {}
    pub fn read_dir<T: AsRef<Path>>(path: T) -> Result<Vec<DirEntry>, FsError> {}
    pub fn read_dir_all<T: AsRef<Path>>(path: T) -> Result<Vec<DirEntry>, FsError> {}
    pub fn read_file<T: AsRef<Path>>(path: T) -> Result<String, FsError> {}
    pub fn read_file_bytes<T: AsRef<Path>>(path: T) -> Result<Vec<u8>, FsError> {}
    pub fn read_file_with_lock<T: AsRef<Path>>(path: T) -> Result<String, FsError> {}
    pub fn reflink_file<S: AsRef<Path>, D: AsRef<Path>>(from: S, to: D) -> Result<(), FsError> {}
    pub fn remove<T: AsRef<Path>>(path: T) -> Result<(), FsError> {}
    pub fn remove_dir_all<T: AsRef<Path>>(path: T) -> Result<(), FsError> {}
    pub fn remove_dir_all_except<T: AsRef<Path>>(path: T, exceptions: Vec<PathBuf>) -> Result<(), FsError> {}
    pub fn remove_dir_stale_contents<P: AsRef<Path>>(dir: P, duration: Duration) -> Result<RemoveDirContentsResult, FsError> {}
    pub fn remove_file<T: AsRef<Path>>(path: T) -> Result<(), FsError> {}
    pub fn remove_file_if_stale<T: AsRef<Path>>(path: T, duration: Duration) -> Result<Option<u64>, FsError> {}
    pub fn remove_link<T: AsRef<Path>>(path: T) -> Result<(), FsError> {}
    pub fn rename<F: AsRef<Path>, T: AsRef<Path>>(from: F, to: T) -> Result<(), FsError> {}
    pub fn run_with_exclusive_lock<T, F, V>(path: T, file: File, op: F) -> Result<V, FsError> {}
    pub fn run_with_shared_lock<T, F, V>(path: T, file: File, op: F) -> Result<V, FsError> {}
    pub fn stale<T: AsRef<Path>>(path: T, accessed: bool, duration: Duration, current_time: SystemTime) -> Result<Option<(u64, SystemTime)>, FsError> {}
    pub fn truncate_file_handle<T: AsRef<Path>>(path: T, file: &mut File) -> Result<(), FsError> {}
    pub fn update_perms<T: AsRef<Path>>(path: T, mode: Option<u32>) -> Result<(), FsError> {}
    pub fn write_file<D: AsRef<[u8]>>(path: impl AsRef<Path>, data: D) -> Result<(), FsError> {}
    pub fn write_file_atomic<D: AsRef<[u8]>>(path: impl AsRef<Path>, data: D) -> Result<(), FsError> {}
    pub fn write_file_with_lock<T: AsRef<Path>, D: AsRef<[u8]>>(path: T, data: D) -> Result<(), FsError> {}
}
pub mod glob {
    use std::path::PathBuf;

    pub enum GlobError {}
    pub struct GlobWalkOptions;
    impl GlobWalkOptions {
        pub fn cache(self) -> Self {}
        pub fn dirs(self) -> Self {}
        pub fn files(self) -> Self {}
        pub fn dot_dirs(self, ignore: bool) -> Self {}
        pub fn dot_files(self, ignore: bool) -> Self {}
        pub fn log_results(self) -> Self {}
    }
    pub fn walk<'glob, P, I, V>(base_dir: P, patterns: I) -> Result<Vec<PathBuf>, GlobError> {}
    pub fn walk_fast<'glob, P, I, V>(base_dir: P, patterns: I) -> Result<Vec<PathBuf>, GlobError> {}
    pub fn walk_fast_with_options<'glob, P, I, V>(base_dir: P, patterns: I, options: GlobWalkOptions) -> Result<Vec<PathBuf>, GlobError> {}
    pub fn walk_files<'glob, P, I, V>(base_dir: P, patterns: I) -> Result<Vec<PathBuf>, GlobError> {}
}
pub mod hash {
    pub enum HashError {}
    pub mod base64 {
        pub fn from_bytes<T: AsRef<[u8]>>(value: T) -> String {}
        pub fn from_file<P: AsRef<std::path::Path>>(path: P) -> Result<String, super::HashError> {}
        pub fn from_reader<R: std::io::Read>(reader: R) -> Result<String, super::HashError> {}
    }
    pub mod sha256 {
        pub fn from_bytes<T: AsRef<[u8]>>(value: T) -> String {}
        pub fn from_file<P: AsRef<std::path::Path>>(path: P) -> Result<String, super::HashError> {}
        pub fn from_reader<R: std::io::Read>(reader: R) -> Result<String, super::HashError> {}
    }
    pub mod sha512 {
        pub fn from_bytes<T: AsRef<[u8]>>(value: T) -> String {}
        pub fn from_file<P: AsRef<std::path::Path>>(path: P) -> Result<String, super::HashError> {}
        pub fn from_reader<R: std::io::Read>(reader: R) -> Result<String, super::HashError> {}
    }
}
pub mod json {
    use std::path::Path;

    pub enum JsonError {}
    pub fn read_file<D>(path: impl AsRef<Path>) -> Result<D, JsonError> {}
    pub fn write_file<D>(path: impl AsRef<Path>, data: &D, pretty: bool) -> Result<(), JsonError> {}
    pub fn write_file_with_config<D>(path: impl AsRef<Path>, data: &D, pretty: bool) -> Result<(), JsonError> {}
}
pub mod net {
    pub struct OfflineOptions;
    pub fn is_offline(timeout: u64) -> bool {}
    pub fn is_offline_with_hosts(timeout: u64, custom_hosts: Vec<String>) -> bool {}
    pub fn is_offline_with_options(options: OfflineOptions) -> bool {}
}
pub mod toml {
    use std::path::Path;

    pub enum TomlError {}
    pub fn read_file<D>(path: impl AsRef<Path>) -> Result<D, TomlError> {}
    pub fn write_file<D>(path: impl AsRef<Path>, data: &D, pretty: bool) -> Result<(), TomlError> {}
}
pub mod yaml {
    use std::path::Path;

    pub enum YamlError {}
    pub fn read_file<D>(path: impl AsRef<Path>) -> Result<D, YamlError> {}
    pub fn write_file<D>(path: impl AsRef<Path>, data: &D) -> Result<(), YamlError> {}
    pub fn write_file_with_config<D>(path: impl AsRef<Path>, data: &D) -> Result<(), YamlError> {}
}
