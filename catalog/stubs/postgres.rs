// postgres 0.19.

pub struct Error;
pub struct NoTls;
pub struct Config;
impl Config {
    pub fn new() -> Config {}
    pub fn user(&mut self, user: &str) -> &mut Config {}
    pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config {}
    pub fn dbname(&mut self, dbname: &str) -> &mut Config {}
    pub fn host(&mut self, host: &str) -> &mut Config {}
    pub fn port(&mut self, port: u16) -> &mut Config {}
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error> {}
}
impl std::str::FromStr for Config { type Err = Error; }
pub struct Statement;
pub struct Row;
impl Row { pub fn get<'a, I, T>(&'a self, idx: I) -> T {} }
pub enum SimpleQueryMessage {}
pub struct Client;
impl Client {
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error> {}
    pub fn configure() -> Config {}
    pub fn execute<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
    pub fn query<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub fn query_one<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
    pub fn query_opt<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub fn query_raw<T: ?Sized, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error> {}
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    pub fn copy_in<T: ?Sized>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {}
    pub fn copy_out<T: ?Sized>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> {}
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
}
pub trait ToSql {}
pub struct RowIter<'a>;
pub struct CopyInWriter<'a>;
impl<'a> std::io::Write for CopyInWriter<'a> {}
pub struct CopyOutReader<'a>;
impl<'a> std::io::Read for CopyOutReader<'a> {}
pub struct Transaction<'a>;
impl<'a> Transaction<'a> {
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> {}
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    pub fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    pub fn commit(self) -> Result<(), Error> {}
    pub fn rollback(self) -> Result<(), Error> {}
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    pub fn execute<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
    pub fn query<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub fn query_one<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
    pub fn query_opt<T: ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
}
