// warpgate 0.37.

pub enum WarpgatePluginError {}
pub struct Id;
pub struct PluginContainer;
impl PluginContainer {
    pub fn new<F>(id: Id, manifest: extism::Manifest, functions: F) -> Result<PluginContainer, WarpgatePluginError> {}
    pub async fn call(&self, func: &str, input: String) -> Result<Vec<u8>, WarpgatePluginError> {}
    pub async fn has_func<T>(&self, func: T) -> bool {}
}
pub fn inject_default_manifest_config(id: &Id, home_dir: &std::path::Path, manifest: &mut extism::Manifest) -> Result<(), WarpgatePluginError> {}
