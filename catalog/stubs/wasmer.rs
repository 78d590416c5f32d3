// wasmer 7, as far as it blocks.

use std::path::Path;

pub enum CompileError {}
pub enum IoCompileError {}
pub enum DeserializeError {}
pub enum SerializeError {}
pub struct RuntimeError;
pub enum ExportError {}
pub struct InstantiationError;
pub struct Value;
pub trait AsEngineRef {}
pub trait AsStoreMut {}
pub struct Engine;
pub struct Store;
pub struct Imports;
pub struct Module;
impl Module {
    pub fn new(engine: &impl AsEngineRef, bytes: impl AsRef<[u8]>) -> Result<Self, CompileError> {}
    pub async fn new_async(engine: &impl AsEngineRef, bytes: impl AsRef<[u8]>) -> Result<Self, CompileError> {}
    pub fn from_file(engine: &impl AsEngineRef, file: impl AsRef<Path>) -> Result<Self, IoCompileError> {}
    pub fn from_binary(engine: &impl AsEngineRef, binary: &[u8]) -> Result<Self, CompileError> {}
    pub unsafe fn from_binary_unchecked(engine: &impl AsEngineRef, binary: &[u8]) -> Result<Self, CompileError> {}
    pub fn serialize_to_file(&self, path: impl AsRef<Path>) -> Result<(), SerializeError> {}
    pub unsafe fn deserialize_from_file(engine: &impl AsEngineRef, path: impl AsRef<Path>) -> Result<Self, DeserializeError> {}
    pub unsafe fn deserialize_from_file_unchecked(engine: &impl AsEngineRef, path: impl AsRef<Path>) -> Result<Self, DeserializeError> {}
}
pub struct Exports;
impl Exports {
    pub fn get_function(&self, name: &str) -> Result<&Function, ExportError> {}
    pub fn get_typed_function<Args, Rets>(&self, store: &impl AsStoreMut, name: &str) -> Result<TypedFunction<Args, Rets>, ExportError> {}
}
pub struct Instance { pub exports: Exports }
impl Instance { pub fn new(store: &mut impl AsStoreMut, module: &Module, imports: &Imports) -> Result<Self, Box<InstantiationError>> {} }
pub struct Function;
impl Function {
    pub fn call(&self, store: &mut impl AsStoreMut, params: &[Value]) -> Result<Box<[Value]>, RuntimeError> {}
    pub fn typed<Args, Rets>(&self, store: &impl AsStoreMut) -> Result<TypedFunction<Args, Rets>, RuntimeError> {}
}
pub struct TypedFunction<Args, Rets>;
impl<Args, Rets> TypedFunction<Args, Rets> {
    pub fn call(&self, store: &mut impl AsStoreMut, args: Args) -> Result<Rets, RuntimeError> {}
}
