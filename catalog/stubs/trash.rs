// trash 5.

use std::path::Path;

pub enum Error {}
pub struct TrashItem;
pub struct TrashItemMetadata;
pub struct TrashContext;
impl TrashContext {
    pub fn new() -> TrashContext {}
    pub fn delete<T: AsRef<Path>>(&self, path: T) -> Result<(), Error> {}
    pub fn delete_all<I, T>(&self, paths: I) -> Result<(), Error> {}
}
pub fn delete<T: AsRef<Path>>(path: T) -> Result<(), Error> {}
pub fn delete_all<I, T>(paths: I) -> Result<(), Error> {}
pub mod os_limited {
    use crate::{Error, TrashItem, TrashItemMetadata};

    pub fn list() -> Result<Vec<TrashItem>, Error> {}
    pub fn is_empty() -> Result<bool, Error> {}
    pub fn trash_folders() -> Result<std::collections::HashSet<std::path::PathBuf>, Error> {}
    pub fn metadata(item: &TrashItem) -> Result<TrashItemMetadata, Error> {}
    pub fn purge_all<I>(items: I) -> Result<(), Error> {}
    pub fn restore_all<I>(items: I) -> Result<(), Error> {}
}
