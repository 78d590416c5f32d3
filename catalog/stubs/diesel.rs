// diesel 2.

pub use self::pg::PgConnection;
pub use self::mysql::MysqlConnection;
pub use self::sqlite::SqliteConnection;
pub use self::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};

pub mod prelude {
    pub use crate::Connection;
    pub use crate::{QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::{MysqlConnection, PgConnection, SqliteConnection};
}
pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub enum Error { NotFound }
    pub enum ConnectionError { BadConnection(String) }
    pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>, Error>; }
    impl<T> OptionalExtension<T> for QueryResult<T> {}
}
pub trait Connection: connection::SimpleConnection {
    fn establish(database_url: &str) -> ConnectionResult<Self>;
    fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
    fn begin_test_transaction(&mut self) -> QueryResult<()> {}
    fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T {}
}
pub mod connection {
    pub use crate::Connection;
    pub trait SimpleConnection { fn batch_execute(&mut self, query: &str) -> crate::QueryResult<()>; }
}
pub trait QueryDsl {
    fn filter<Predicate>(self, predicate: Predicate) -> Self {}
    fn select<Selection>(self, selection: Selection) -> Self {}
    fn order<Expr>(self, expr: Expr) -> Self {}
    fn order_by<Expr>(self, expr: Expr) -> Self {}
    fn limit(self, limit: i64) -> Self {}
    fn offset(self, offset: i64) -> Self {}
    fn find<PK>(self, id: PK) -> Self {}
    fn distinct(self) -> Self {}
}
pub trait Table {}
pub trait AsChangeset {}
impl<T: Table> QueryDsl for T {}
impl<T> QueryDsl for SelectStatement<T> {}
pub trait RunQueryDsl<Conn> {
    fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
    fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
    fn load_iter<U, B>(self, conn: &mut Conn) -> QueryResult<impl Iterator<Item = QueryResult<U>>> {}
    fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> {}
    fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
    fn first<U>(self, conn: &mut Conn) -> QueryResult<U> {}
}
impl<T: Table, Conn> RunQueryDsl<Conn> for T {}
impl<T, Conn> RunQueryDsl<Conn> for SelectStatement<T> {}
impl<T, Conn> RunQueryDsl<Conn> for InsertStatement<T> {}
impl<T, Conn> RunQueryDsl<Conn> for UpdateStatement<T> {}
impl<T, Conn> RunQueryDsl<Conn> for DeleteStatement<T> {}
impl<Conn> RunQueryDsl<Conn> for SqlQuery {}
pub trait SaveChangesDsl<Conn> { fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> {} }
impl<T: AsChangeset, Conn> SaveChangesDsl<Conn> for T {}
pub trait BelongingToDsl<T> {}
pub mod query_dsl {
    pub use crate::{BelongingToDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
}
pub mod pg {
    pub struct PgConnection;
    impl crate::connection::SimpleConnection for PgConnection {}
    impl crate::Connection for PgConnection {}
}
pub mod mysql {
    pub struct MysqlConnection;
    impl crate::connection::SimpleConnection for MysqlConnection {}
    impl crate::Connection for MysqlConnection {}
}
pub mod sqlite {
    pub struct SqliteConnection;
    impl crate::connection::SimpleConnection for SqliteConnection {}
    impl crate::Connection for SqliteConnection {}
}
pub mod r2d2 {
    pub use r2d2::{Builder, Error, Pool, PooledConnection};
    pub struct ConnectionManager<T>;
    impl<T> ConnectionManager<T> { pub fn new<S: Into<String>>(database_url: S) -> Self {} }
    impl<T: crate::Connection> r2d2::ManageConnection for ConnectionManager<T> { type Connection = T; type Error = Error; }
}
pub fn insert_into<T>(target: T) -> IncompleteInsertStatement<T> {}
pub fn update<T>(source: T) -> UpdateStatement<T> {}
pub fn delete<T>(source: T) -> DeleteStatement<T> {}
pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery {}
pub struct IncompleteInsertStatement<T>;
impl<T> IncompleteInsertStatement<T> { pub fn values<U>(self, records: U) -> InsertStatement<T> {} }
pub struct SelectStatement<T>;
pub struct InsertStatement<T>;
impl<T> InsertStatement<T> { pub fn returning<E>(self, returns: E) -> InsertStatement<T> {} }
pub struct UpdateStatement<T>;
impl<T> UpdateStatement<T> { pub fn set<V>(self, values: V) -> UpdateStatement<T> {} }
pub struct DeleteStatement<T>;
pub struct SqlQuery;
impl SqlQuery { pub fn bind<ST, Value>(self, value: Value) -> SqlQuery {} }
