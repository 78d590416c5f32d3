// oracle 0.6.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Row;
pub struct Statement;
pub struct ResultSet<'a, T>;
impl<'a, T> Iterator for ResultSet<'a, T> { type Item = Result<T>; }
pub struct Connection;
impl Connection {
    pub fn connect<U: AsRef<str>, P: AsRef<str>, C: AsRef<str>>(username: U, password: P, connect_string: C) -> Result<Connection> {}
    pub fn query(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<ResultSet<'static, Row>> {}
    pub fn execute(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<Statement> {}
    pub fn commit(&self) -> Result<()> {}
}
pub mod sql_type {
    pub trait ToSql {}
}
