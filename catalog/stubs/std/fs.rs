// std: files, paths, OS strings and the environment.

pub mod fs {
    use crate::ffi::OsString;
    use crate::io::{self, Read, Seek, Write};
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;

    pub struct File;
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn sync_all(&self) -> io::Result<()> {}
        pub fn sync_data(&self) -> io::Result<()> {}
        pub fn lock(&self) -> io::Result<()> {}
        pub fn lock_shared(&self) -> io::Result<()> {}
        pub fn try_lock(&self) -> Result<(), TryLockError> {}
        pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
        pub fn unlock(&self) -> io::Result<()> {}
        pub fn set_len(&self, size: u64) -> io::Result<()> {}
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn try_clone(&self) -> io::Result<File> {}
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        pub fn set_times(&self, times: FileTimes) -> io::Result<()> {}
        pub fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
    }
    impl Read for File {}
    impl Write for File {}
    impl Seek for File {}
    impl Read for &File {}
    impl Write for &File {}
    impl Seek for &File {}
    pub enum TryLockError { Error(io::Error), WouldBlock }
    pub struct FileTimes;
    impl FileTimes {
        pub fn new() -> FileTimes {}
        pub fn set_accessed(self, t: SystemTime) -> Self {}
        pub fn set_modified(self, t: SystemTime) -> Self {}
    }

    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut Self {}
        pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {}
        pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {}
        pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
    }
    impl Clone for OpenOptions {}

    pub struct Metadata;
    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> io::Result<SystemTime> {}
        pub fn accessed(&self) -> io::Result<SystemTime> {}
        pub fn created(&self) -> io::Result<SystemTime> {}
    }
    pub struct FileType;
    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    pub struct Permissions;
    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }

    pub struct ReadDir;
    impl Iterator for ReadDir { type Item = io::Result<DirEntry>; }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }

    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
}

pub mod path {
    use crate::borrow::Cow;
    use crate::ffi::{OsStr, OsString};
    use crate::fs;
    use crate::io;
    use crate::ops::{Deref, DerefMut};

    pub const MAIN_SEPARATOR: char = '/';
    pub const MAIN_SEPARATOR_STR: &str = "/";

    pub struct Path;
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn file_prefix(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn display(&self) -> Display<'_> {}
        pub fn metadata(&self) -> io::Result<fs::Metadata> {}
        pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
        pub fn canonicalize(&self) -> io::Result<PathBuf> {}
        pub fn read_link(&self) -> io::Result<PathBuf> {}
        pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
        pub fn exists(&self) -> bool {}
        pub fn try_exists(&self) -> io::Result<bool> {}
        pub fn is_file(&self) -> bool {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn into_path_buf(self: Box<Path>) -> PathBuf {}
    }
    impl AsRef<Path> for Path {}
    impl AsRef<OsStr> for Path {}
    impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; }

    pub struct PathBuf;
    impl PathBuf {
        pub fn new() -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
    }
    impl Deref for PathBuf { type Target = Path; }
    impl DerefMut for PathBuf {}
    impl Clone for PathBuf {}
    impl Default for PathBuf {}
    impl AsRef<Path> for PathBuf {}
    impl From<String> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<&str> for PathBuf {}
    impl crate::str::FromStr for PathBuf { type Err = crate::convert::Infallible; }
    impl FromIterator<String> for PathBuf {}

    pub struct Display<'a>;
    impl<'a> crate::fmt::Display for Display<'a> {}
    pub struct StripPrefixError;
    pub struct Components<'a>;
    impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path {} }
    impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
    pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
    impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr {} }
    pub struct PrefixComponent<'a>;
    pub struct Iter<'a>;
    impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
    pub struct Ancestors<'a>;
    impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }
    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
}

pub mod ffi {
    use crate::borrow::Cow;
    use crate::ops::Deref;
    use crate::path::Path;

    pub struct OsStr;
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn to_ascii_lowercase(&self) -> OsString {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
        pub fn display(&self) -> impl crate::fmt::Display {}
    }
    impl AsRef<OsStr> for OsStr {}
    impl AsRef<Path> for OsStr {}
    pub struct OsString;
    impl OsString {
        pub fn new() -> OsString {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
    }
    impl Deref for OsString { type Target = OsStr; }
    impl Clone for OsString {}
    impl AsRef<Path> for OsString {}
    impl From<String> for OsString {}
    impl From<&str> for OsString {}
    pub struct CStr;
    impl CStr {
        pub fn to_bytes(&self) -> &[u8] {}
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn as_ptr(&self) -> *const i8 {}
        pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr {}
    }
    pub struct CString;
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
        pub fn into_string(self) -> Result<String, IntoStringError> {}
        pub fn as_c_str(&self) -> &CStr {}
    }
    impl Deref for CString { type Target = CStr; }
    pub struct NulError;
    pub struct IntoStringError;
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    use crate::path::{Path, PathBuf};

    pub fn args() -> Args {}
    pub fn args_os() -> ArgsOs {}
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}
    pub fn vars() -> Vars {}
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
    pub fn current_dir() -> io::Result<PathBuf> {}
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn current_exe() -> io::Result<PathBuf> {}
    pub fn home_dir() -> Option<PathBuf> {}
    pub fn temp_dir() -> PathBuf {}
    pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> impl Iterator<Item = PathBuf> {}
    pub enum VarError { NotPresent, NotUnicode(OsString) }
    pub struct Args;
    impl Iterator for Args { type Item = String; }
    pub struct ArgsOs;
    impl Iterator for ArgsOs { type Item = OsString; }
    pub struct Vars;
    impl Iterator for Vars { type Item = (String, String); }
    pub mod consts {
        pub const OS: &str = "";
        pub const ARCH: &str = "";
        pub const FAMILY: &str = "";
    }
}
