// heed 0.20.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct EnvOpenOptions;
impl EnvOpenOptions {
    pub fn new() -> EnvOpenOptions {}
    pub fn map_size(&mut self, size: usize) -> &mut Self {}
    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self {}
    pub unsafe fn open<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Env> {}
}
pub struct Env;
impl Env {
    pub fn write_txn(&self) -> Result<RwTxn<'_>> {}
    pub fn read_txn(&self) -> Result<RoTxn<'_>> {}
}
impl Clone for Env {}
pub struct RoTxn<'e>;
pub struct RwTxn<'p>;
impl<'p> RwTxn<'p> {
    pub fn commit(self) -> Result<()> {}
    pub fn abort(self) {}
}
