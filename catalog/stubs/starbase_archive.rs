// starbase_archive 0.14.

use std::path::{Path, PathBuf};

pub enum ArchiveError {}
pub struct Archiver<'owner>;
impl<'owner> Archiver<'owner> {
    pub fn new(source_root: &'owner Path, archive_file: &'owner Path) -> Self {}
    pub fn into_owned(self) -> Archiver<'static> {}
    pub fn add_source_file<F: AsRef<Path>>(&mut self, source: F, custom_name: Option<&str>) -> &mut Self {}
    pub fn add_source_glob<G: AsRef<str>>(&mut self, glob: G) -> &mut Self {}
    pub fn set_prefix(&mut self, prefix: &'owner str) -> &mut Self {}
    pub fn pack<F, P>(&self, packer: F) -> Result<PathBuf, ArchiveError> {}
    pub fn pack_from_ext(&self) -> Result<(String, PathBuf), ArchiveError> {}
    pub fn unpack<F, P>(&self, unpacker: F) -> Result<PathBuf, ArchiveError> {}
    pub fn unpack_from_ext(&self) -> Result<(String, PathBuf), ArchiveError> {}
}
