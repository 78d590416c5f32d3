// odbc-api 11.

pub enum Error {}
pub struct ConnectionOptions;
pub struct Environment;
impl Environment {
    pub fn driver_connect(&self, connection_string: &str, completed_connection_string: &mut OutputStringBuffer, driver_completion: DriverCompleteOption) -> Result<Connection<'_>, Error> {}
    pub fn new() -> Result<Environment, Error> {}
    pub fn connect(&self, data_source_name: &str, user: &str, pwd: &str, options: ConnectionOptions) -> Result<Connection<'_>, Error> {}
    pub fn connect_with_connection_string(&self, connection_string: &str, options: ConnectionOptions) -> Result<Connection<'_>, Error> {}
}
pub struct Connection<'c>;
impl<'c> Connection<'c> {
    pub fn execute<P>(&self, query: &str, params: P, query_timeout_sec: Option<usize>) -> Result<Option<CursorImpl<P>>, Error> {}
}
pub struct CursorImpl<S>;
