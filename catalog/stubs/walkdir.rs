// walkdir 2.

use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct WalkDir;
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> WalkDir {}
    pub fn min_depth(self, depth: usize) -> WalkDir {}
    pub fn max_depth(self, depth: usize) -> WalkDir {}
    pub fn follow_links(self, yes: bool) -> WalkDir {}
    pub fn sort_by_file_name(self) -> WalkDir {}
    pub fn contents_first(self, yes: bool) -> WalkDir {}
}
impl IntoIterator for WalkDir { type Item = Result<DirEntry>; type IntoIter = IntoIter; }
pub struct IntoIter;
impl IntoIter {
    pub fn skip_current_dir(&mut self) {}
    pub fn filter_entry<P: FnMut(&DirEntry) -> bool>(self, predicate: P) -> FilterEntry<IntoIter, P> {}
}
impl Iterator for IntoIter { type Item = Result<DirEntry>; }
pub struct FilterEntry<I, P>;
impl<I, P> Iterator for FilterEntry<I, P> { type Item = Result<DirEntry>; }
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn metadata(&self) -> Result<std::fs::Metadata> {}
    pub fn file_type(&self) -> std::fs::FileType {}
    pub fn file_name(&self) -> &std::ffi::OsStr {}
    pub fn depth(&self) -> usize {}
}
