// rust-netrc 0.1.

use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Netrc;
impl Netrc {
    pub fn new() -> Result<Self> {}
    pub fn from_file(file: &Path) -> Result<Self> {}
    pub fn get_file() -> Option<PathBuf> {}
}
