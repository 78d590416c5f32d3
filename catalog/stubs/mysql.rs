// mysql 25.

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {}
pub struct Opts;
impl Opts { pub fn from_url(url: &str) -> std::result::Result<Opts, UrlError> {} }
pub enum UrlError {}
pub struct OptsBuilder;
impl OptsBuilder {
    pub fn new() -> Self {}
    pub fn user<T: Into<String>>(self, user: Option<T>) -> Self {}
    pub fn pass<T: Into<String>>(self, pass: Option<T>) -> Self {}
    pub fn db_name<T: Into<String>>(self, database: Option<T>) -> Self {}
}
pub struct Conn;
impl Conn { pub fn new<T, E>(opts: T) -> Result<Conn> {} }
pub struct Pool;
impl Pool {
    pub fn new<T, E>(opts: T) -> Result<Pool> {}
    pub fn get_conn(&self) -> Result<PooledConn> {}
}
impl Clone for Pool {}
pub struct PooledConn;
pub struct Transaction<'a>;
impl<'a> Transaction<'a> { pub fn commit(self) -> Result<()> {} }
pub struct Row;
pub struct QueryResult<'c>;
pub mod prelude {
    use crate::{QueryResult, Result};
    pub trait Queryable {
        fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> Result<QueryResult<'_>>;
        fn query<T, Q: AsRef<str>>(&mut self, query: Q) -> Result<Vec<T>> {}
        fn query_first<T, Q: AsRef<str>>(&mut self, query: Q) -> Result<Option<T>> {}
        fn query_map<T, F: FnMut(T) -> U, Q: AsRef<str>, U>(&mut self, query: Q, f: F) -> Result<Vec<U>> {}
        fn query_drop<Q: AsRef<str>>(&mut self, query: Q) -> Result<()> {}
        fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<'_>>;
        fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()> {}
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<T>> {}
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<T>> {}
        fn exec_map<T, S, P, F: FnMut(T) -> U, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>> {}
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> Result<()> {}
    }
    impl Queryable for crate::Conn {}
    impl Queryable for crate::PooledConn {}
    impl<'a> Queryable for crate::Transaction<'a> {}
}
