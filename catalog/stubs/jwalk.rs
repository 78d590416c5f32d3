// jwalk 0.8.

pub type WalkDir = WalkDirGeneric<((), ())>;
pub struct WalkDirGeneric<C>;
impl<C> WalkDirGeneric<C> {
    pub fn new<P: AsRef<std::path::Path>>(root: P) -> Self {}
    pub fn sort(self, sort: bool) -> Self {}
    pub fn skip_hidden(self, skip_hidden: bool) -> Self {}
}
impl<C> IntoIterator for WalkDirGeneric<C> { type Item = Result<DirEntry<C>, Error>; type IntoIter = DirEntryIter<C>; }
pub struct DirEntryIter<C>;
impl<C> Iterator for DirEntryIter<C> { type Item = Result<DirEntry<C>, Error>; }
pub struct DirEntry<C>;
impl<C> DirEntry<C> { pub fn path(&self) -> std::path::PathBuf {} }
pub struct Error;
