// libsql 0.10.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Local;
pub struct RemoteReplica;
pub struct Remote;
pub struct Builder<T = ()>;
impl Builder<()> {
    pub fn new_local(path: impl AsRef<std::path::Path>) -> Builder<Local> {}
    pub fn new_remote(url: String, auth_token: String) -> Builder<Remote> {}
    pub fn new_remote_replica(path: impl AsRef<std::path::Path>, url: String, auth_token: String) -> Builder<RemoteReplica> {}
}
impl<T> Builder<T> { pub async fn build(self) -> Result<Database> {} }
pub struct Database;
impl Database { pub fn connect(&self) -> Result<Connection> {} }
pub struct Connection;
