// sqlx 0.8.

pub use error::Error;
pub mod error {
    pub enum Error { RowNotFound, PoolTimedOut }
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait Database {}
pub trait Row {
    fn get<'r, T, I>(&'r self, index: I) -> T {}
    fn try_get<'r, T, I>(&'r self, index: I) -> Result<T> {}
}
pub trait Executor<'c> {}
pub struct Postgres;
pub struct Sqlite;
pub struct MySql;
impl Database for Postgres {}
impl Database for Sqlite {}
impl Database for MySql {}
pub type PgPool = Pool<Postgres>;
pub type SqlitePool = Pool<Sqlite>;
pub type MySqlPool = Pool<MySql>;
pub struct Pool<DB: Database>;
impl<DB: Database> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Self> {}
    pub fn connect_lazy(url: &str) -> Result<Self> {}
    pub async fn acquire(&self) -> Result<pool::PoolConnection<DB>> {}
    pub async fn begin(&self) -> Result<Transaction<'static, DB>> {}
    pub async fn close(&self) {}
}
impl<DB: Database> Clone for Pool<DB> {}
pub mod pool {
    pub struct PoolConnection<DB>;
    pub struct PoolOptions<DB>;
    impl<DB> PoolOptions<DB> {
        pub fn new() -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub async fn connect(self, url: &str) -> crate::Result<crate::Pool<DB>> {}
    }
}
pub struct Transaction<'c, DB: Database>;
impl<'c, DB: Database> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<()> {}
    pub async fn rollback(self) -> Result<()> {}
}
pub fn query<'q, DB>(sql: &'q str) -> query::Query<'q, DB> {}
pub fn query_as<'q, DB, O>(sql: &'q str) -> query::QueryAs<'q, DB, O> {}
pub fn query_scalar<'q, DB, O>(sql: &'q str) -> query::QueryAs<'q, DB, O> {}
pub mod query {
    pub struct Query<'q, DB>;
    impl<'q, DB> Query<'q, DB> {
        pub fn bind<T>(self, value: T) -> Self {}
        pub async fn execute<E>(self, executor: E) -> crate::Result<QueryResult> {}
        pub async fn fetch_all<E>(self, executor: E) -> crate::Result<Vec<AnyRow>> {}
        pub async fn fetch_one<E>(self, executor: E) -> crate::Result<AnyRow> {}
        pub async fn fetch_optional<E>(self, executor: E) -> crate::Result<Option<AnyRow>> {}
        pub fn fetch<E>(self, executor: E) -> futures::stream::BoxStream<'q, crate::Result<AnyRow>> {}
    }
    pub struct QueryAs<'q, DB, O>;
    impl<'q, DB, O> QueryAs<'q, DB, O> {
        pub fn bind<T>(self, value: T) -> Self {}
        pub async fn fetch_all<E>(self, executor: E) -> crate::Result<Vec<O>> {}
        pub async fn fetch_one<E>(self, executor: E) -> crate::Result<O> {}
        pub async fn fetch_optional<E>(self, executor: E) -> crate::Result<Option<O>> {}
        pub fn fetch<E>(self, executor: E) -> futures::stream::BoxStream<'q, crate::Result<O>> {}
    }
    pub struct QueryResult;
    impl QueryResult { pub fn rows_affected(&self) -> u64 {} }
    pub struct AnyRow;
    impl crate::Row for AnyRow {}
}
