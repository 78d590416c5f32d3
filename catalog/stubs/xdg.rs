// xdg 3.

use std::io;
use std::path::{Path, PathBuf};

pub struct BaseDirectories;
impl BaseDirectories {
    pub fn new() -> BaseDirectories {}
    pub fn with_prefix<P: AsRef<Path>>(prefix: P) -> BaseDirectories {}
    pub fn get_config_home(&self) -> Option<PathBuf> {}
    pub fn get_data_home(&self) -> Option<PathBuf> {}
    pub fn get_cache_home(&self) -> Option<PathBuf> {}
    pub fn get_state_home(&self) -> Option<PathBuf> {}
    pub fn get_config_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    pub fn get_data_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    pub fn get_cache_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    pub fn find_config_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    pub fn find_data_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    pub fn place_config_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    pub fn place_data_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    pub fn place_cache_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    pub fn place_state_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
}
