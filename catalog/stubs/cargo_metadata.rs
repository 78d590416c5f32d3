// cargo_metadata 0.23.

use camino::Utf8PathBuf;
use std::path::PathBuf;

pub use ::camino;
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub enum CargoOpt { AllFeatures, NoDefaultFeatures, SomeFeatures(Vec<String>) }
pub struct MetadataCommand;
impl MetadataCommand {
    pub fn new() -> MetadataCommand {}
    pub fn manifest_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand {}
    pub fn current_dir(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand {}
    pub fn no_deps(&mut self) -> &mut MetadataCommand {}
    pub fn features(&mut self, features: CargoOpt) -> &mut MetadataCommand {}
    pub fn other_options(&mut self, options: impl Into<Vec<String>>) -> &mut MetadataCommand {}
    pub fn cargo_command(&self) -> std::process::Command {}
    pub fn exec(&self) -> Result<Metadata> {}
}
pub struct PackageId;
pub struct Metadata {
    pub packages: Vec<Package>,
    pub workspace_members: Vec<PackageId>,
    pub resolve: Option<Resolve>,
    pub workspace_root: Utf8PathBuf,
    pub target_directory: Utf8PathBuf,
    pub build_directory: Option<Utf8PathBuf>,
}
impl Metadata {
    pub fn root_package(&self) -> Option<&Package> {}
    pub fn workspace_packages(&self) -> Vec<&Package> {}
    pub fn workspace_default_packages(&self) -> Vec<&Package> {}
}
pub struct Resolve { pub nodes: Vec<Node>, pub root: Option<PackageId> }
pub struct Node { pub id: PackageId, pub dependencies: Vec<PackageId> }
pub struct Package {
    pub id: PackageId,
    pub authors: Vec<String>,
    pub license_file: Option<Utf8PathBuf>,
    pub targets: Vec<Target>,
    pub manifest_path: Utf8PathBuf,
    pub readme: Option<Utf8PathBuf>,
}
impl Package {
    pub fn license_file(&self) -> Option<Utf8PathBuf> {}
    pub fn readme(&self) -> Option<Utf8PathBuf> {}
}
pub struct Target { pub name: String, pub src_path: Utf8PathBuf }
