// duckdb 1, which has the shape of rusqlite.

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {}
pub trait Params {}
pub struct Connection;
impl Connection {
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Connection> {}
    pub fn open_in_memory() -> Result<Connection> {}
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
}
pub struct Statement<'conn>;
impl<'conn> Statement<'conn> { pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> {} }
pub struct Rows<'stmt>;
pub struct Row<'stmt>;
