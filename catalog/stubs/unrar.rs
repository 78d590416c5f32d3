// unrar 0.5.

use std::path::Path;

pub type UnrarResult<T> = Result<T, UnrarError>;
pub struct UnrarError;
pub struct Archive<'a>;
impl<'a> Archive<'a> {
    pub fn new<T: ?Sized>(file: &'a T) -> Self {}
    pub fn open_for_processing(self) -> UnrarResult<OpenArchive> {}
    pub fn open_for_listing(self) -> UnrarResult<OpenArchive> {}
}
pub struct OpenArchive;
impl OpenArchive {
    pub fn read_header(self) -> UnrarResult<Option<OpenArchive>> {}
    pub fn skip(self) -> UnrarResult<OpenArchive> {}
    pub fn read(self) -> UnrarResult<(Vec<u8>, OpenArchive)> {}
    pub fn test(self) -> UnrarResult<OpenArchive> {}
    pub fn extract(self) -> UnrarResult<OpenArchive> {}
    pub fn extract_with_base<P: AsRef<Path>>(self, base: P) -> UnrarResult<OpenArchive> {}
    pub fn extract_to<P: AsRef<Path>>(self, dest: P) -> UnrarResult<OpenArchive> {}
}
