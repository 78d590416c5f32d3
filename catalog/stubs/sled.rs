// sled 0.34.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Db> {}
pub struct IVec;
impl std::ops::Deref for IVec { type Target = [u8]; }
pub enum Mode { LowSpace, HighThroughput }
pub struct Batch;
pub struct Config;
impl Config {
    pub fn new() -> Config {}
    pub fn path<P: AsRef<std::path::Path>>(self, path: P) -> Config {}
    pub fn cache_capacity(self, to: u64) -> Self {}
    pub fn mode(self, to: Mode) -> Self {}
    pub fn use_compression(self, to: bool) -> Self {}
    pub fn compression_factor(self, to: i32) -> Self {}
    pub fn temporary(self, to: bool) -> Self {}
    pub fn create_new(self, to: bool) -> Self {}
    pub fn print_profile_on_drop(self, to: bool) -> Self {}
    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Self {}
    pub fn open(&self) -> Result<Db> {}
}
pub struct Db;
impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> {}
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool> {}
    pub fn tree_names(&self) -> Vec<IVec> {}
    pub fn was_recovered(&self) -> bool {}
    pub fn generate_id(&self) -> Result<u64> {}
    pub fn export(&self) -> Vec<(Vec<u8>, Vec<u8>, Vec<Vec<Vec<u8>>>)> {}
    pub fn import(&self, export: Vec<(Vec<u8>, Vec<u8>, Vec<Vec<Vec<u8>>>)>) {}
    pub fn checksum(&self) -> Result<u32> {}
    pub fn size_on_disk(&self) -> Result<u64> {}
}
impl std::ops::Deref for Db { type Target = Tree; }
impl Clone for Db {}
pub struct Tree;
impl Tree {
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>> {}
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {}
    pub fn transaction<F, A, E>(&self, f: F) -> std::result::Result<A, transaction::TransactionError<E>> {}
    pub fn apply_batch(&self, batch: Batch) -> Result<()> {}
    pub fn compare_and_swap<K: AsRef<[u8]>, OV, NV>(&self, key: K, old: Option<OV>, new: Option<NV>) -> Result<std::result::Result<(), CompareAndSwapError>> {}
    pub fn update_and_fetch<K: AsRef<[u8]>, V, F>(&self, key: K, f: F) -> Result<Option<IVec>> {}
    pub fn fetch_and_update<K: AsRef<[u8]>, V, F>(&self, key: K, f: F) -> Result<Option<IVec>> {}
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<Option<IVec>> {}
    pub fn get_lt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> {}
    pub fn get_gt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> {}
    pub fn first(&self) -> Result<Option<(IVec, IVec)>> {}
    pub fn last(&self) -> Result<Option<(IVec, IVec)>> {}
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>> {}
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>> {}
    pub fn range<K: AsRef<[u8]>, R>(&self, range: R) -> Iter {}
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&self) -> Result<()> {}
    pub fn name(&self) -> IVec {}
    pub fn checksum(&self) -> Result<u32> {}
    pub fn iter(&self) -> Iter {}
    pub fn flush(&self) -> Result<usize> {}
    pub async fn flush_async(&self) -> Result<usize> {}
}
impl Clone for Tree {}
pub struct CompareAndSwapError;
pub mod transaction { pub enum TransactionError<E> { Abort(E) } }
pub struct Iter;
impl Iterator for Iter { type Item = Result<(IVec, IVec)>; }
