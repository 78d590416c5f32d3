// sqlite 0.36.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub enum State { Row, Done }
pub fn open<T: AsRef<std::path::Path>>(path: T) -> Result<Connection> {}
pub struct Connection;
impl Connection {
    pub fn open<T: AsRef<std::path::Path>>(path: T) -> Result<Connection> {}
    pub fn execute<T: AsRef<str>>(&self, statement: T) -> Result<()> {}
    pub fn prepare<T: AsRef<str>>(&self, statement: T) -> Result<Statement<'_>> {}
}
pub struct Statement<'l>;
impl<'l> Statement<'l> {
    pub fn bind<T>(&mut self, value: T) -> Result<()> {}
    pub fn next(&mut self) -> Result<State> {}
    pub fn read<T, U>(&self, index: U) -> Result<T> {}
}
