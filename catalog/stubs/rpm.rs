// rpm 0.17.

use std::path::Path;

pub enum Error {}
pub struct FileOptions;
pub struct PackageMetadata;
impl PackageMetadata { pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {} }
pub struct Package { pub metadata: PackageMetadata, pub content: Vec<u8> }
impl Package {
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {}
    pub fn parse(input: &mut impl std::io::BufRead) -> Result<Self, Error> {}
    pub fn write(&self, out: &mut impl std::io::Write) -> Result<(), Error> {}
    pub fn write_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    pub fn extract(&self, dest: impl AsRef<Path>) -> Result<(), Error> {}
}
pub struct PackageBuilder;
impl PackageBuilder {
    pub fn new(name: &str, version: &str, license: &str, arch: &str, summary: &str) -> Self {}
    pub fn release(self, release: impl Into<String>) -> Self {}
    pub fn url(self, content: impl Into<String>) -> Self {}
    pub fn description(self, desc: impl Into<String>) -> Self {}
    pub fn vendor(self, content: impl Into<String>) -> Self {}
    pub fn packager(self, content: impl Into<String>) -> Self {}
    pub fn group(self, content: impl Into<String>) -> Self {}
    pub fn compression<C>(self, comp: C) -> Self {}
    pub fn with_file<O>(self, source: impl AsRef<Path>, options: O) -> Result<Self, Error> {}
    pub fn pre_install_script<S>(self, content: S) -> Self {}
    pub fn post_install_script<S>(self, content: S) -> Self {}
    pub fn pre_uninstall_script<S>(self, content: S) -> Self {}
    pub fn post_uninstall_script<S>(self, content: S) -> Self {}
    pub fn requires(self, dep: Dependency) -> Self {}
    pub fn build(self) -> Result<Package, Error> {}
    pub fn build_and_sign<S>(self, signer: S) -> Result<Package, Error> {}
}
pub struct Dependency;
