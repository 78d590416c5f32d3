// mlua 0.10.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Lua;
impl Lua {
    pub fn new() -> Lua {}
    pub fn load<'a>(&self, chunk: impl AsChunk<'a>) -> Chunk<'a> {}
    pub fn globals(&self) -> Table {}
    pub fn create_function<F, A, R>(&self, func: F) -> Result<Function> {}
}
pub trait AsChunk<'a> {}
pub struct Table;
impl Table { pub fn get<V>(&self, key: impl IntoLua) -> Result<V> {} }
pub trait IntoLua {}
pub struct Chunk<'a>;
impl<'a> Chunk<'a> {
    pub fn set_name(self, name: impl Into<String>) -> Self {}
    pub fn exec(self) -> Result<()> {}
    pub async fn exec_async(self) -> Result<()> {}
    pub fn eval<R>(self) -> Result<R> {}
    pub async fn eval_async<R>(self) -> Result<R> {}
    pub fn into_function(self) -> Result<Function> {}
}
pub struct Function;
impl Function {
    pub fn call<R>(&self, args: impl IntoLuaMulti) -> Result<R> {}
    pub async fn call_async<R>(&self, args: impl IntoLuaMulti) -> Result<R> {}
}
pub trait IntoLuaMulti {}
