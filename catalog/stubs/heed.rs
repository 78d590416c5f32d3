// heed 0.20 to 0.23.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct EnvFlags;
pub enum CompactionOption { Enabled, Disabled }
pub struct EnvOpenOptions;
impl EnvOpenOptions {
    pub fn new() -> EnvOpenOptions {}
    pub fn map_size(&mut self, size: usize) -> &mut Self {}
    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self {}
    pub fn max_readers(&mut self, readers: u32) -> &mut Self {}
    pub unsafe fn flags(&mut self, flags: EnvFlags) -> &mut Self {}
    pub unsafe fn open<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Env> {}
}
pub struct Env;
impl Env {
    pub fn write_txn(&self) -> Result<RwTxn<'_>> {}
    pub fn read_txn(&self) -> Result<RoTxn<'_>> {}
    pub fn open_database<KC, DC>(&self, rtxn: &RoTxn<'_>, name: Option<&str>) -> Result<Option<Database<KC, DC>>> {}
    pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn<'_>, name: Option<&str>) -> Result<Database<KC, DC>> {}
    pub fn copy_to_file(&self, file: &mut std::fs::File, option: CompactionOption) -> Result<()> {}
    pub fn copy_to_path<P: AsRef<std::path::Path>>(&self, path: P, option: CompactionOption) -> Result<std::fs::File> {}
    pub fn force_sync(&self) -> Result<()> {}
    pub fn path(&self) -> &std::path::Path {}
}
impl Clone for Env {}
pub struct RoTxn<'e>;
pub struct RwTxn<'p>;
impl<'p> RwTxn<'p> {
    pub fn commit(self) -> Result<()> {}
    pub fn abort(self) {}
}
impl<'p> std::ops::Deref for RwTxn<'p> { type Target = RoTxn<'p>; }
// What is decoded is an associated type of the codec: `K` and `V` stand for it and stay unknown.
pub struct Database<KC, DC>;
impl<KC, DC> Clone for Database<KC, DC> {}
impl<KC, DC> Database<KC, DC> {
    pub fn iter_mut<'txn, K, V>(&self, txn: &'txn mut RwTxn) -> Result<RoIter<'txn, K, V>> {}
    pub fn range_mut<'a, 'txn, R: ?Sized, K, V>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<RoIter<'txn, K, V>> {}
    pub fn prefix_iter_mut<'a, 'txn, R: ?Sized, K, V>(&self, txn: &'txn mut RwTxn, prefix: &'a R) -> Result<RoIter<'txn, K, V>> {}
    pub fn get<'a, 'txn, Q: ?Sized, V>(&self, txn: &'txn RoTxn, key: &'a Q) -> Result<Option<V>> {}
    pub fn get_lower_than<'a, 'txn, Q: ?Sized, K, V>(&self, txn: &'txn RoTxn, key: &'a Q) -> Result<Option<(K, V)>> {}
    pub fn get_lower_than_or_equal_to<'a, 'txn, Q: ?Sized, K, V>(&self, txn: &'txn RoTxn, key: &'a Q) -> Result<Option<(K, V)>> {}
    pub fn get_greater_than<'a, 'txn, Q: ?Sized, K, V>(&self, txn: &'txn RoTxn, key: &'a Q) -> Result<Option<(K, V)>> {}
    pub fn get_greater_than_or_equal_to<'a, 'txn, Q: ?Sized, K, V>(&self, txn: &'txn RoTxn, key: &'a Q) -> Result<Option<(K, V)>> {}
    pub fn first<'txn, K, V>(&self, txn: &'txn RoTxn) -> Result<Option<(K, V)>> {}
    pub fn last<'txn, K, V>(&self, txn: &'txn RoTxn) -> Result<Option<(K, V)>> {}
    pub fn iter<'txn, K, V>(&self, txn: &'txn RoTxn) -> Result<RoIter<'txn, K, V>> {}
    pub fn rev_iter<'txn, K, V>(&self, txn: &'txn RoTxn) -> Result<RoIter<'txn, K, V>> {}
    pub fn range<'a, 'txn, R: ?Sized, K, V>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoIter<'txn, K, V>> {}
    pub fn rev_range<'a, 'txn, R: ?Sized, K, V>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoIter<'txn, K, V>> {}
    pub fn prefix_iter<'a, 'txn, R: ?Sized, K, V>(&self, txn: &'txn RoTxn, prefix: &'a R) -> Result<RoIter<'txn, K, V>> {}
    pub fn rev_prefix_iter<'a, 'txn, R: ?Sized, K, V>(&self, txn: &'txn RoTxn, prefix: &'a R) -> Result<RoIter<'txn, K, V>> {}
    pub fn get_duplicates<'a, 'txn, R: ?Sized, K, V>(&self, txn: &'txn RoTxn, key: &'a R) -> Result<Option<RoIter<'txn, K, V>>> {}
    pub fn len(&self, txn: &RoTxn) -> Result<u64> {}
    pub fn is_empty(&self, txn: &RoTxn) -> Result<bool> {}
    pub fn put<'a, K: ?Sized, V: ?Sized>(&self, txn: &mut RwTxn, key: &'a K, data: &'a V) -> Result<()> {}
    pub fn put_with_flags<'a, K: ?Sized, V: ?Sized>(&self, txn: &mut RwTxn, flags: PutFlags, key: &'a K, data: &'a V) -> Result<()> {}
    pub fn get_or_put<'a, 'txn, K: ?Sized, V: ?Sized, D>(&self, txn: &'txn mut RwTxn, key: &'a K, data: &'a V) -> Result<Option<D>> {}
    pub fn delete<'a, K: ?Sized>(&self, txn: &mut RwTxn, key: &'a K) -> Result<bool> {}
    pub fn delete_range<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<usize> {}
    pub fn clear(&self, txn: &mut RwTxn) -> Result<()> {}
    pub fn remap_types<KC2, DC2>(self) -> Database<KC2, DC2> {}
    pub fn remap_key_type<KC2>(self) -> Database<KC2, DC> {}
    pub fn remap_data_type<DC2>(self) -> Database<KC, DC2> {}
}
pub struct PutFlags;
pub struct RoIter<'txn, K, V>;
impl<'txn, K, V> Iterator for RoIter<'txn, K, V> { type Item = Result<(K, V)>; }
