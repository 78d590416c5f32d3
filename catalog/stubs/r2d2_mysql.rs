// r2d2_mysql 25.

pub struct MySqlConnectionManager;
impl MySqlConnectionManager { pub fn new(params: mysql::OptsBuilder) -> MySqlConnectionManager {} }
pub type MysqlConnectionManager = MySqlConnectionManager;
impl r2d2::ManageConnection for MySqlConnectionManager { type Connection = mysql::Conn; type Error = mysql::Error; }
pub use mysql;
