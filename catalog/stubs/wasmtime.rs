// wasmtime, as far as it blocks. `Result` is that of anyhow.

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error;
pub struct Config;
impl Config { pub fn new() -> Config {} }
pub enum Precompiled { Module, Component }
pub struct Engine;
impl Engine {
    pub fn new(config: &Config) -> Result<Engine> {}
    pub fn precompile_component(&self, bytes: &[u8]) -> Result<Vec<u8>> {}
    pub fn detect_precompiled_file(path: impl AsRef<std::path::Path>) -> Result<Option<Precompiled>> {}
    pub fn precompile_module(&self, bytes: &[u8]) -> Result<Vec<u8>> {}
}
impl Default for Engine {}
impl Clone for Engine {}
pub struct Module;
impl Module {
    pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module> {}
    pub fn from_file(engine: &Engine, file: impl AsRef<std::path::Path>) -> Result<Module> {}
    pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Module> {}
    pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<std::path::Path>) -> Result<Module> {}
    pub unsafe fn deserialize_open_file(engine: &Engine, file: std::fs::File) -> Result<Module> {}
}
pub struct CodeBuilder<'a>;
impl<'a> CodeBuilder<'a> {
    pub fn new(engine: &'a Engine) -> Self {}
    pub fn wasm_binary(&mut self, bytes: impl Into<std::borrow::Cow<'a, [u8]>>, path: Option<&'a std::path::Path>) -> Result<&mut Self> {}
    pub fn wasm_binary_or_text(&mut self, bytes: &'a [u8], path: Option<&'a std::path::Path>) -> Result<&mut Self> {}
    pub fn wasm_binary_file(&mut self, file: &'a std::path::Path) -> Result<&mut Self> {}
    pub fn wasm_binary_or_text_file(&mut self, file: &'a std::path::Path) -> Result<&mut Self> {}
    pub fn compile_module(&self) -> Result<Module> {}
    pub fn compile_module_serialized(&self) -> Result<Vec<u8>> {}
    pub fn compile_component(&self) -> Result<component::Component> {}
    pub fn compile_component_serialized(&self) -> Result<Vec<u8>> {}
}
pub struct Store<T>;
impl<T> Store<T> { pub fn new(engine: &Engine, data: T) -> Store<T> {} }
pub struct Linker<T>;
impl<T> Linker<T> {
    pub fn new(engine: &Engine) -> Linker<T> {}
    pub fn instantiate(&self, store: impl AsContextMut, module: &Module) -> Result<Instance> {}
    pub async fn instantiate_async(&self, store: impl AsContextMut, module: &Module) -> Result<Instance> {}
}
pub trait AsContextMut {}
pub struct Instance;
impl Instance {
    pub fn get_func(&self, store: impl AsContextMut, name: &str) -> Option<Func> {}
    pub fn get_typed_func<Params, Results>(&self, store: impl AsContextMut, name: &str) -> Result<TypedFunc<Params, Results>> {}
}
pub struct Val;
pub struct Func;
impl Func {
    pub fn call(&self, store: impl AsContextMut, params: &[Val], results: &mut [Val]) -> Result<()> {}
    pub async fn call_async(&self, store: impl AsContextMut, params: &[Val], results: &mut [Val]) -> Result<()> {}
}
pub struct TypedFunc<Params, Results>;
impl<Params, Results> TypedFunc<Params, Results> {
    pub fn call(&self, store: impl AsContextMut, params: Params) -> Result<Results> {}
    pub async fn call_async(&self, store: impl AsContextMut, params: Params) -> Result<Results> {}
}
pub mod component {
    use crate::{AsContextMut, Engine, Result};
    use std::path::Path;

    pub struct Component;
    impl Component {
        pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component> {}
        pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Component> {}
        pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Component> {}
        pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Component> {}
        pub fn serialize(&self) -> Result<Vec<u8>> {}
    }
    impl Clone for Component {}
    pub struct Linker<T>;
    impl<T> Linker<T> {
        pub fn new(engine: &Engine) -> Linker<T> {}
        pub fn instantiate_pre(&self, component: &Component) -> Result<InstancePre<T>> {}
        pub fn instantiate(&self, store: impl AsContextMut, component: &Component) -> Result<Instance> {}
        pub async fn instantiate_async(&self, store: impl AsContextMut, component: &Component) -> Result<Instance> {}
    }
    pub struct InstancePre<T>;
    impl<T> InstancePre<T> {
        pub fn instantiate(&self, store: impl AsContextMut) -> Result<Instance> {}
        pub async fn instantiate_async(&self, store: impl AsContextMut) -> Result<Instance> {}
    }
    pub struct Instance;
    impl Instance {
        pub fn get_func<N>(&self, store: impl AsContextMut, name: N) -> Option<Func> {}
        pub fn get_typed_func<Params, Results>(&self, store: impl AsContextMut, name: &str) -> Result<TypedFunc<Params, Results>> {}
    }
    pub enum Val { Bool(bool) }
    pub struct Func;
    impl Func {
        pub fn call(&self, store: impl AsContextMut, params: &[Val], results: &mut [Val]) -> Result<()> {}
        pub async fn call_async(&self, store: impl AsContextMut, params: &[Val], results: &mut [Val]) -> Result<()> {}
    }
    pub struct TypedFunc<Params, Results>;
    impl<Params, Results> TypedFunc<Params, Results> {
        pub fn call(&self, store: impl AsContextMut, params: Params) -> Result<Results> {}
        pub async fn call_async(&self, store: impl AsContextMut, params: Params) -> Result<Results> {}
    }
}
