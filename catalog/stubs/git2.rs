// git2 0.20.

use std::path::Path;

pub struct Error;
pub struct Oid;
pub struct Repository;
impl Repository {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    pub fn path(&self) -> &Path {}
    pub fn workdir(&self) -> Option<&Path> {}
    pub fn head(&self) -> Result<Reference<'_>, Error> {}
    pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error> {}
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error> {}
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote<'_>, Error> {}
    pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error> {}
    pub fn revwalk(&self) -> Result<Revwalk<'_>, Error> {}
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error> {}
    pub fn checkout_head(&self, opts: Option<&mut build::CheckoutBuilder<'_>>) -> Result<(), Error> {}
    pub fn diff_index_to_workdir(&self, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error> {}
    pub fn index(&self) -> Result<Index, Error> {}
}
pub struct Reference<'repo>;
impl<'repo> Reference<'repo> { pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error> {} }
pub struct Commit<'repo>;
impl<'repo> Commit<'repo> { pub fn id(&self) -> Oid {} }
pub struct Revwalk<'repo>;
impl<'repo> Revwalk<'repo> { pub fn push_head(&mut self) -> Result<(), Error> {} }
impl<'repo> Iterator for Revwalk<'repo> { type Item = Result<Oid, Error>; }
pub struct StatusOptions;
pub struct Statuses<'repo>;
pub struct DiffOptions;
pub struct Diff<'repo>;
pub struct Index;
pub struct FetchOptions<'cb>;
impl<'cb> FetchOptions<'cb> { pub fn new() -> Self {} }
pub struct PushOptions<'cb>;
pub enum Direction { Fetch, Push }
pub struct Remote<'repo>;
impl<'repo> Remote<'repo> {
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error> {}
    pub fn fetch<Str: AsRef<str>>(&mut self, refspecs: &[Str], opts: Option<&mut FetchOptions<'_>>, reflog_msg: Option<&str>) -> Result<(), Error> {}
    pub fn push<Str: AsRef<str>>(&mut self, refspecs: &[Str], opts: Option<&mut PushOptions<'_>>) -> Result<(), Error> {}
}
pub mod build {
    pub struct CheckoutBuilder<'cb>;
    pub struct RepoBuilder<'cb>;
    impl<'cb> RepoBuilder<'cb> {
        pub fn new() -> Self {}
        pub fn branch(&mut self, branch: &str) -> &mut Self {}
        pub fn bare(&mut self, bare: bool) -> &mut Self {}
        pub fn fetch_options(&mut self, fetch_opts: crate::FetchOptions<'cb>) -> &mut Self {}
        pub fn clone(&mut self, url: &str, into: &std::path::Path) -> Result<crate::Repository, crate::Error> {}
    }
}
