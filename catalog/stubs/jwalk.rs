// jwalk 0.8. The real types carry a parameter for the state of the client.

pub struct WalkDir;
impl WalkDir {
    pub fn new<P: AsRef<std::path::Path>>(root: P) -> Self {}
    pub fn sort(self, sort: bool) -> Self {}
    pub fn skip_hidden(self, skip_hidden: bool) -> Self {}
}
impl IntoIterator for WalkDir { type Item = Result<DirEntry, Error>; type IntoIter = DirEntryIter; }
pub struct DirEntryIter;
impl Iterator for DirEntryIter { type Item = Result<DirEntry, Error>; }
pub struct DirEntry;
impl DirEntry { pub fn path(&self) -> std::path::PathBuf {} }
pub struct Error;
