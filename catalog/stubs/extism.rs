// extism 1.

pub struct Manifest;
pub struct Function;
pub struct CompiledPlugin;
impl CompiledPlugin { pub fn new(builder: PluginBuilder<'_>) -> anyhow::Result<CompiledPlugin> {} }
pub struct Plugin;
impl Plugin {
    pub fn new<W, F>(wasm: W, imports: F, with_wasi: bool) -> anyhow::Result<Plugin> {}
    pub fn new_from_compiled(compiled: &CompiledPlugin) -> anyhow::Result<Plugin> {}
    pub fn call<'a, 'b, T, U>(&'b mut self, name: impl AsRef<str>, input: T) -> anyhow::Result<U> {}
    pub fn call_with_host_context<'a, 'b, T, U, C>(&'b mut self, name: impl AsRef<str>, input: T, host_context: C) -> anyhow::Result<U> {}
    pub fn function_exists(&self, function: impl AsRef<str>) -> bool {}
}
pub struct PluginBuilder<'a>;
impl<'a> PluginBuilder<'a> {
    pub fn new<W>(plugin: W) -> Self {}
    pub fn with_wasi(self, wasi: bool) -> Self {}
    pub fn with_cache_disabled(self) -> Self {}
    pub fn build(self) -> anyhow::Result<Plugin> {}
    pub fn compile(self) -> anyhow::Result<CompiledPlugin> {}
}
pub struct Pool;
impl Pool { pub fn get(&self, timeout: std::time::Duration) -> anyhow::Result<Option<PoolPlugin>> {} }
pub struct PoolPlugin;
