// atomic-write-file 0.2 and later.

use std::io::Result;

pub struct AtomicWriteFile;
impl AtomicWriteFile {
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<AtomicWriteFile> {}
    pub fn as_file(&self) -> &std::fs::File {}
    pub fn commit(self) -> Result<()> {}
    pub fn discard(self) -> Result<()> {}
}
impl std::io::Write for AtomicWriteFile {}
