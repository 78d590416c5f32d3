// ignore 0.4.

use std::path::Path;

pub enum Error {}
pub mod gitignore {
    use std::path::Path;
    use crate::Error;
    pub struct Gitignore;
    impl Gitignore {
        pub fn new<P: AsRef<Path>>(gitignore_path: P) -> (Gitignore, Option<Error>) {}
        pub fn global() -> (Gitignore, Option<Error>) {}
        pub fn empty() -> Gitignore {}
        pub fn path(&self) -> &Path {}
    }
    pub struct GitignoreBuilder;
    impl GitignoreBuilder {
        pub fn new<P: AsRef<Path>>(root: P) -> GitignoreBuilder {}
        pub fn add<P: AsRef<Path>>(&mut self, path: P) -> Option<Error> {}
        pub fn add_line(&mut self, from: Option<std::path::PathBuf>, line: &str) -> Result<&mut GitignoreBuilder, Error> {}
        pub fn build(&self) -> Result<Gitignore, Error> {}
        pub fn build_global(self) -> (Gitignore, Option<Error>) {}
    }
}
pub struct Walk;
impl Walk { pub fn new<P: AsRef<Path>>(path: P) -> Walk {} }
impl Iterator for Walk { type Item = Result<DirEntry, Error>; }
pub struct WalkBuilder;
impl WalkBuilder {
    pub fn new<P: AsRef<Path>>(path: P) -> WalkBuilder {}
    pub fn build(&self) -> Walk {}
    pub fn build_parallel(&self) -> WalkParallel {}
    pub fn add<P: AsRef<Path>>(&mut self, path: P) -> &mut WalkBuilder {}
    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder {}
    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder {}
}
pub struct WalkParallel;
impl WalkParallel {
    pub fn run<'a, F: FnMut() -> Box<dyn FnMut(Result<DirEntry, Error>) -> WalkState + Send + 'a>>(self, mkf: F) {}
}
pub enum WalkState { Continue, Skip, Quit }
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path {}
    pub fn file_type(&self) -> Option<std::fs::FileType> {}
    pub fn file_name(&self) -> &std::ffi::OsStr {}
    pub fn metadata(&self) -> Result<std::fs::Metadata, Error> {}
}
