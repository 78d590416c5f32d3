// temp-dir 0.2.

use std::io::Error;

pub struct TempDir;
impl TempDir {
    pub fn new() -> Result<Self, Error> {}
    pub fn with_prefix(prefix: impl AsRef<str>) -> Result<Self, Error> {}
    pub fn cleanup(self) -> Result<(), Error> {}
    pub fn panic_on_cleanup_error(self) -> Self {}
    pub fn leak(self) {}
    pub fn dont_delete_on_drop(self) -> Self {}
    pub fn path(&self) -> &std::path::Path {}
    pub fn child(&self, name: impl AsRef<str>) -> std::path::PathBuf {}
}
