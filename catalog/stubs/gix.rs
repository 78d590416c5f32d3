// gix 0.85.

use std::path::{Path, PathBuf};

pub struct Repository;
impl Repository { pub fn workdir(&self) -> Option<&Path> {} }
pub struct ThreadSafeRepository;
impl ThreadSafeRepository { pub fn to_thread_local(&self) -> Repository {} }
pub mod discover { pub enum Error {} }
pub mod init { pub enum Error {} }
pub mod open { pub enum Error {} pub struct Options; }
pub mod clone {
    pub enum Error {}
    pub struct PrepareFetch;
    impl PrepareFetch {
        pub fn with_shallow<S>(self, shallow: S) -> Self {}
        pub fn configure_remote<F>(self, f: F) -> Self {}
        pub fn fetch_only<P>(&mut self, progress: P, should_interrupt: &std::sync::atomic::AtomicBool) -> Result<(crate::Repository, Outcome), fetch::Error> {}
        pub fn fetch_then_checkout<P>(&mut self, progress: P, should_interrupt: &std::sync::atomic::AtomicBool) -> Result<(PrepareCheckout, Outcome), fetch::Error> {}
    }
    pub struct Outcome;
    pub mod fetch { pub enum Error {} }
    pub mod checkout { pub mod main_worktree { pub enum Error {} } }
    pub struct PrepareCheckout;
    impl PrepareCheckout {
        pub fn main_worktree<P>(&mut self, progress: P, should_interrupt: &std::sync::atomic::AtomicBool) -> Result<(crate::Repository, Outcome), checkout::main_worktree::Error> {}
        pub fn repo(&self) -> &crate::Repository {}
    }
}
pub fn discover(directory: impl AsRef<Path>) -> Result<Repository, discover::Error> {}
pub fn init(directory: impl AsRef<Path>) -> Result<Repository, init::Error> {}
pub fn init_bare(directory: impl AsRef<Path>) -> Result<Repository, init::Error> {}
pub fn open(directory: impl Into<PathBuf>) -> Result<Repository, open::Error> {}
pub fn open_opts(directory: impl Into<PathBuf>, options: open::Options) -> Result<Repository, open::Error> {}
pub fn prepare_clone<U>(url: U, path: impl AsRef<Path>) -> Result<clone::PrepareFetch, clone::Error> {}
pub fn prepare_clone_bare<U>(url: U, path: impl AsRef<Path>) -> Result<clone::PrepareFetch, clone::Error> {}
