// which 7.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub enum Error { CannotFindBinaryPath }
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf, Error> {}
pub fn which_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf, Error> {}
