// id3 1.

use std::io::{Read, Seek, Write};
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub enum Version { Id3v22, Id3v23, Id3v24 }
pub struct Tag;
impl Tag {
    pub fn new() -> Tag {}
    pub fn with_version(version: Version) -> Tag {}
    pub fn remove_from_path(path: impl AsRef<Path>) -> Result<bool> {}
    pub fn read_from(reader: impl Read) -> Result<Tag> {}
    pub fn read_from2(reader: impl Read + Seek) -> Result<Tag> {}
    pub async fn async_read_from<R>(reader: R) -> Result<Tag> {}
    pub fn read_from_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub async fn async_read_from_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub fn read_from_aiff_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub fn read_from_wav_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub fn write_to(&self, writer: impl Write, version: Version) -> Result<()> {}
    pub fn write_to_file<F>(&self, file: F, version: Version) -> Result<()> {}
    pub fn write_to_path(&self, path: impl AsRef<Path>, version: Version) -> Result<()> {}
    pub fn write_to_aiff_path(&self, path: impl AsRef<Path>, version: Version) -> Result<()> {}
    pub fn write_to_wav_path(&self, path: impl AsRef<Path>, version: Version) -> Result<()> {}
}
pub mod v1 {
    pub struct Tag;
    impl Tag {
        pub fn new() -> Tag {}
        pub fn read_from_path(path: impl AsRef<std::path::Path>) -> crate::Result<Tag> {}
        pub fn remove_from_path(path: impl AsRef<std::path::Path>) -> crate::Result<bool> {}
    }
}
