// fjall 3.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub enum PersistMode { Buffer, SyncData, SyncAll }
pub struct Config;
impl Config { pub fn new(path: &std::path::Path) -> Self {} }
pub struct KeyspaceCreateOptions;
pub struct DatabaseBuilder<D>;
impl<D> DatabaseBuilder<D> {
    pub fn cache_size(self, size_bytes: u64) -> Self {}
    pub fn open(self) -> Result<D> {}
}
pub struct Database;
impl Database {
    pub fn builder(path: impl AsRef<std::path::Path>) -> DatabaseBuilder<Database> {}
    pub fn open(config: Config) -> Result<Database> {}
    pub fn persist(&self, mode: PersistMode) -> Result<()> {}
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> Result<Keyspace> {}
    pub fn batch(&self) -> OwnedWriteBatch {}
}
impl Clone for Database {}
pub struct Keyspace;
impl Keyspace {
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Slice>> {}
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<()> {}
    pub fn remove<K>(&self, key: K) -> Result<()> {}
    pub fn major_compact(&self) -> Result<()> {}
    pub fn name(&self) -> &str {}
}
impl Clone for Keyspace {}
pub struct OwnedWriteBatch;
impl OwnedWriteBatch {
    pub fn insert<K, V>(&mut self, p: &Keyspace, key: K, value: V) {}
    pub fn commit(self) -> Result<()> {}
}
pub struct Slice;
