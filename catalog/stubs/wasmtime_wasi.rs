// wasmtime-wasi, as far as it opens directories.

pub struct WasiCtx;
pub struct WasiCtxBuilder;
impl WasiCtxBuilder {
    pub fn new() -> Self {}
    pub fn inherit_stdio(&mut self) -> &mut Self {}
    pub fn inherit_env(&mut self) -> &mut Self {}
    pub fn env(&mut self, k: impl AsRef<str>, v: impl AsRef<str>) -> &mut Self {}
    pub fn arg(&mut self, arg: impl AsRef<str>) -> &mut Self {}
    pub fn args(&mut self, args: &[impl AsRef<str>]) -> &mut Self {}
    pub fn preopened_dir(&mut self, host_path: impl AsRef<std::path::Path>, guest_path: impl AsRef<str>, dir_perms: DirPerms, file_perms: FilePerms) -> Result<&mut Self, Error> {}
    pub fn build(&mut self) -> WasiCtx {}
}
pub struct Error;
pub struct DirPerms;
pub struct FilePerms;
