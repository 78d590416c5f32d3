// lopdf 0.47.

use std::io::{Read, Write};
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct LoadOptions;
pub struct PdfMetadata;
pub struct Document;
impl Document {
    pub fn load_mem_with_password(buffer: &[u8], password: &str) -> Result<Document> {}
    pub fn load_metadata_with_password<P: AsRef<Path>>(path: P, password: &str) -> Result<PdfMetadata> {}
    pub fn new() -> Self {}
    pub fn with_version<S: Into<String>>(version: S) -> Document {}
    pub fn load<P: AsRef<Path>>(path: P) -> Result<Document> {}
    pub fn load_with_options<P: AsRef<Path>>(path: P, options: LoadOptions) -> Result<Document> {}
    pub fn load_with_password<P: AsRef<Path>>(path: P, password: &str) -> Result<Document> {}
    pub fn load_filtered<P: AsRef<Path>, F>(path: P, filter_func: F) -> Result<Document> {}
    pub fn load_from<R: Read>(source: R) -> Result<Document> {}
    pub fn load_mem(buffer: &[u8]) -> Result<Document> {}
    pub fn load_metadata<P: AsRef<Path>>(path: P) -> Result<PdfMetadata> {}
    pub fn extract_text(&self, page_numbers: &[u32]) -> Result<String> {}
    pub fn save<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<std::fs::File> {}
    pub fn save_to<W: Write>(&mut self, target: &mut W) -> std::io::Result<()> {}
}
