// lmdb 0.8 and lmdb-rkv 0.14, whose library is called lmdb as well.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Database;
pub struct EnvironmentBuilder;
impl EnvironmentBuilder {
    pub fn open(&self, path: &Path) -> Result<Environment> {}
    pub fn set_map_size(&mut self, map_size: usize) -> &mut EnvironmentBuilder {}
    pub fn set_max_dbs(&mut self, max_dbs: u32) -> &mut EnvironmentBuilder {}
}
pub struct Environment;
impl Environment {
    pub fn new() -> EnvironmentBuilder {}
    pub fn open_db<'env>(&'env self, name: Option<&str>) -> Result<Database> {}
    pub fn begin_ro_txn<'env>(&'env self) -> Result<RoTransaction<'env>> {}
    pub fn begin_rw_txn<'env>(&'env self) -> Result<RwTransaction<'env>> {}
    pub fn sync(&self, force: bool) -> Result<()> {}
}
pub trait Transaction: Sized {
    fn commit(self) -> Result<()> {}
    fn abort(self) {}
    fn get<'txn, K: AsRef<[u8]>>(&'txn self, database: Database, key: &K) -> Result<&'txn [u8]> {}
}
pub struct RoTransaction<'env>;
impl<'env> Transaction for RoTransaction<'env> {}
pub struct RwTransaction<'env>;
impl<'env> Transaction for RwTransaction<'env> {}
