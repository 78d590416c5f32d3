// which 7.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub enum Error { CannotFindBinaryPath }
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf, Error> {}
pub fn which_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf, Error> {}
pub fn which_global<T: AsRef<std::ffi::OsStr>>(binary_name: T) -> Result<std::path::PathBuf> {}
pub fn which_in_global<T: AsRef<std::ffi::OsStr>, U: AsRef<std::ffi::OsStr>>(binary_name: T, path_list: Option<U>) -> Result<impl Iterator<Item = std::path::PathBuf>> {}
pub fn which_all<T: AsRef<std::ffi::OsStr>>(binary_name: T) -> Result<impl Iterator<Item = std::path::PathBuf>> {}
pub fn which_in_all<T: AsRef<std::ffi::OsStr>, U: AsRef<std::ffi::OsStr>, V: AsRef<std::path::Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = std::path::PathBuf>> {}
pub fn which_re(regex: impl std::borrow::Borrow<regex::Regex>) -> Result<impl Iterator<Item = std::path::PathBuf>> {}
pub fn which_re_in<T: AsRef<std::ffi::OsStr>>(regex: impl std::borrow::Borrow<regex::Regex>, paths: Option<T>) -> Result<impl Iterator<Item = std::path::PathBuf>> {}
pub fn which_all_global<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = std::path::PathBuf>> {}
