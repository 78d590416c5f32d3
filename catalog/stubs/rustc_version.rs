// rustc_version 0.4.

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {}
pub struct VersionMeta;
impl VersionMeta { pub fn for_command(cmd: std::process::Command) -> Result<VersionMeta> {} }
pub struct Version;
pub fn version() -> Result<Version> {}
pub fn version_meta() -> Result<VersionMeta> {}
pub fn version_meta_for(verbose_version_string: &str) -> Result<VersionMeta> {}
