// duckdb 1, which has the shape of rusqlite.

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {}
pub trait Params {}
pub struct Connection;
impl Connection {
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E> {}
    pub fn open_with_flags<P: AsRef<std::path::Path>>(path: P, config: Config) -> Result<Self> {}
    pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Connection> {}
    pub fn open_in_memory() -> Result<Connection> {}
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
}
pub struct Statement<'conn>;
impl<'conn> Statement<'conn> {
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T> {}
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> {}
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>> {}
    pub fn query_arrow<P: Params>(&mut self, params: P) -> Result<Arrow<'_>> {}
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> {}
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>> {}
}
pub struct Rows<'stmt>;
pub struct Row<'stmt>;
pub mod r2d2 {
    pub use crate::DuckdbConnectionManager;
}
pub struct DuckdbConnectionManager;
impl DuckdbConnectionManager {
    pub fn file<P: AsRef<std::path::Path>>(path: P) -> Result<Self> {}
    pub fn memory() -> Result<Self> {}
}
impl ::r2d2::ManageConnection for DuckdbConnectionManager { type Connection = Connection; type Error = Error; }
