// rusqlite 0.32.

use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error { QueryReturnedNoRows }
pub struct OpenFlags;
pub struct Connection;
impl Connection {
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>> {}
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>> {}
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E> {}
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>> {}
    pub fn open_with_flags_and_vfs<P: AsRef<Path>, V: Name>(path: P, flags: OpenFlags, vfs: V) -> Result<Self> {}
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection> {}
    pub fn open_in_memory() -> Result<Connection> {}
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection> {}
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> {}
    pub fn transaction(&mut self) -> Result<Transaction<'_>> {}
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>> {}
    pub fn backup<P: AsRef<Path>>(&self, name: DatabaseName<'_>, dst_path: P, progress: Option<fn(backup::Progress)>) -> Result<()> {}
    pub fn last_insert_rowid(&self) -> i64 {}
    pub fn busy_timeout(&self, timeout: std::time::Duration) -> Result<()> {}
    pub fn close(self) -> Result<(), (Connection, Error)> {}
}
pub mod backup {
    pub struct Progress;
}
pub enum DatabaseName<'a> { Main, Temp, Attached(&'a str) }
pub trait Params {}
pub struct Statement<'conn>;
impl<'conn> Statement<'conn> {
    pub fn raw_query(&mut self) -> Rows<'_> {}
    pub fn raw_execute(&mut self) -> Result<usize> {}
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T> {}
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> {}
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64> {}
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> {}
    pub fn query_map<T, P: Params, F: FnMut(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F, T>> {}
    pub fn query_and_then<T, E, P: Params, F: FnMut(&Row<'_>) -> Result<T, E>>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F, T, E>> {}
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> {}
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> {}
}
pub struct CachedStatement<'conn>;
impl<'conn> std::ops::Deref for CachedStatement<'conn> { type Target = Statement<'conn>; }
impl<'conn> std::ops::DerefMut for CachedStatement<'conn> {}
pub struct Rows<'stmt>;
impl<'stmt> Rows<'stmt> {
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>> {}
    pub fn mapped<T, F: FnMut(&Row<'_>) -> Result<T>>(self, f: F) -> MappedRows<'stmt, F, T> {}
}
// The real MappedRows has no parameter for the item; it follows from F there.
pub struct MappedRows<'stmt, F, T>;
impl<'stmt, F, T> Iterator for MappedRows<'stmt, F, T> { type Item = Result<T>; }
pub struct AndThenRows<'stmt, F, T, E>;
impl<'stmt, F, T, E> Iterator for AndThenRows<'stmt, F, T, E> { type Item = Result<T, E>; }
pub struct Row<'stmt>;
impl<'stmt> Row<'stmt> {
    pub fn get<I, T>(&self, idx: I) -> Result<T> {}
    pub fn get_unwrap<I, T>(&self, idx: I) -> T {}
}
pub struct Transaction<'conn>;
impl<'conn> Transaction<'conn> {
    pub fn commit(self) -> Result<()> {}
    pub fn rollback(self) -> Result<()> {}
}
impl<'conn> std::ops::Deref for Transaction<'conn> { type Target = Connection; }
pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>>; }
impl<T> OptionalExtension<T> for Result<T> {}
