// arboard 3.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

pub enum Error {}
pub struct ImageData<'a> { pub width: usize, pub height: usize, pub bytes: Cow<'a, [u8]> }
pub struct Clipboard;
impl Clipboard {
    pub fn new() -> Result<Self, Error> {}
    pub fn get_text(&mut self) -> Result<String, Error> {}
    pub fn set_text<'a, T: Into<Cow<'a, str>>>(&mut self, text: T) -> Result<(), Error> {}
    pub fn set_html<'a, T: Into<Cow<'a, str>>>(&mut self, html: T, alt_text: Option<T>) -> Result<(), Error> {}
    pub fn get_image(&mut self) -> Result<ImageData<'static>, Error> {}
    pub fn set_image(&mut self, image: ImageData) -> Result<(), Error> {}
    pub fn clear(&mut self) -> Result<(), Error> {}
    pub fn clear_with(&mut self) -> Clear<'_> {}
    pub fn get(&mut self) -> Get<'_> {}
    pub fn set(&mut self) -> Set<'_> {}
}
pub struct Get<'clipboard>;
impl Get<'_> {
    pub fn text(self) -> Result<String, Error> {}
    pub fn image(self) -> Result<ImageData<'static>, Error> {}
    pub fn html(self) -> Result<String, Error> {}
    pub fn file_list(self) -> Result<Vec<PathBuf>, Error> {}
}
pub struct Set<'clipboard>;
impl Set<'_> {
    pub fn text<'a, T: Into<Cow<'a, str>>>(self, text: T) -> Result<(), Error> {}
    pub fn html<'a, T: Into<Cow<'a, str>>>(self, html: T, alt_text: Option<T>) -> Result<(), Error> {}
    pub fn image(self, image: ImageData) -> Result<(), Error> {}
    pub fn file_list(self, file_list: &[impl AsRef<Path>]) -> Result<(), Error> {}
}
pub struct Clear<'clipboard>;
impl Clear<'_> { pub fn default(self) -> Result<(), Error> {} }
