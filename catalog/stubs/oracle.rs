// oracle 0.6.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Row;
impl Row { pub fn get<I, T>(&self, colidx: I) -> Result<T> {} }
pub struct ResultSet<'a, T>;
impl<'a, T> Iterator for ResultSet<'a, T> { type Item = Result<T>; }
type Params<'a> = &'a [&'a dyn sql_type::ToSql];
type Named<'a> = &'a [(&'a str, &'a dyn sql_type::ToSql)];
pub struct Connector;
impl Connector {
    pub fn new<U, P, C>(username: U, password: P, connect_string: C) -> Connector {}
    pub fn connect(&self) -> Result<Connection> {}
}
pub struct Connection;
impl Connection {
    pub fn connect<U: AsRef<str>, P: AsRef<str>, C: AsRef<str>>(username: U, password: P, connect_string: C) -> Result<Connection> {}
    pub fn statement<'conn, 'sql>(&'conn self, sql: &'sql str) -> StatementBuilder<'conn, 'sql> {}
    pub fn batch<'conn, 'sql>(&'conn self, sql: &'sql str, max_batch_size: usize) -> BatchBuilder<'conn, 'sql> {}
    pub fn execute(&self, sql: &str, params: Params<'_>) -> Result<Statement> {}
    pub fn execute_named(&self, sql: &str, params: Named<'_>) -> Result<Statement> {}
    pub fn query(&self, sql: &str, params: Params<'_>) -> Result<ResultSet<'static, Row>> {}
    pub fn query_named(&self, sql: &str, params: Named<'_>) -> Result<ResultSet<'static, Row>> {}
    pub fn query_as<T>(&self, sql: &str, params: Params<'_>) -> Result<ResultSet<'static, T>> {}
    pub fn query_as_named<T>(&self, sql: &str, params: Named<'_>) -> Result<ResultSet<'static, T>> {}
    pub fn query_row(&self, sql: &str, params: Params<'_>) -> Result<Row> {}
    pub fn query_row_named(&self, sql: &str, params: Named<'_>) -> Result<Row> {}
    pub fn query_row_as<T>(&self, sql: &str, params: Params<'_>) -> Result<T> {}
    pub fn query_row_as_named<T>(&self, sql: &str, params: Named<'_>) -> Result<T> {}
    pub fn commit(&self) -> Result<()> {}
    pub fn rollback(&self) -> Result<()> {}
    pub fn ping(&self) -> Result<()> {}
    pub fn close(&self) -> Result<()> {}
    pub fn break_execution(&self) -> Result<()> {}
    pub fn autocommit(&self) -> bool {}
    pub fn set_autocommit(&mut self, autocommit: bool) {}
}
pub struct StatementBuilder<'conn, 'sql>;
impl<'conn, 'sql> StatementBuilder<'conn, 'sql> {
    pub fn fetch_array_size(&mut self, size: u32) -> &mut StatementBuilder<'conn, 'sql> {}
    pub fn build(&self) -> Result<Statement> {}
}
pub struct Statement;
impl Statement {
    pub fn execute(&mut self, params: Params<'_>) -> Result<()> {}
    pub fn execute_named(&mut self, params: Named<'_>) -> Result<()> {}
    pub fn query(&mut self, params: Params<'_>) -> Result<ResultSet<'static, Row>> {}
    pub fn query_named(&mut self, params: Named<'_>) -> Result<ResultSet<'static, Row>> {}
    pub fn query_as<T>(&mut self, params: Params<'_>) -> Result<ResultSet<'static, T>> {}
    pub fn query_as_named<T>(&mut self, params: Named<'_>) -> Result<ResultSet<'static, T>> {}
    pub fn query_row(&mut self, params: Params<'_>) -> Result<Row> {}
    pub fn query_row_named(&mut self, params: Named<'_>) -> Result<Row> {}
    pub fn query_row_as<T>(&mut self, params: Params<'_>) -> Result<T> {}
    pub fn query_row_as_named<T>(&mut self, params: Named<'_>) -> Result<T> {}
    pub fn row_count(&self) -> Result<u64> {}
}
pub struct BatchBuilder<'conn, 'sql>;
impl<'conn, 'sql> BatchBuilder<'conn, 'sql> { pub fn build(&self) -> Result<Batch<'conn>> {} }
pub struct Batch<'conn>;
impl<'conn> Batch<'conn> {
    pub fn append_row(&mut self, params: Params<'_>) -> Result<()> {}
    pub fn execute(&mut self) -> Result<()> {}
}
pub mod pool {
    pub struct Pool;
    impl Pool {
        pub fn get(&self) -> crate::Result<crate::Connection> {}
        pub fn close(&self, mode: &CloseMode) -> crate::Result<()> {}
        pub fn open_count(&self) -> crate::Result<u32> {}
    }
    impl Clone for Pool {}
    pub enum CloseMode { Default, Force }
    pub struct PoolBuilder;
    impl PoolBuilder {
        pub fn new<U, P, C>(username: U, password: P, connect_string: C) -> PoolBuilder {}
        pub fn max_connections(&mut self, num: u32) -> &mut PoolBuilder {}
        pub fn build(&self) -> crate::Result<Pool> {}
    }
}
pub mod sql_type {
    pub trait ToSql {}
}
