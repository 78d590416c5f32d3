// rocksdb 0.23. The real DB is an alias of DBWithThreadMode.

pub struct Error;
pub struct Options;
impl Options {
    pub fn create_if_missing(&mut self, create_if_missing: bool) {}
}
impl Default for Options {}
pub struct ColumnFamily;
pub struct WriteBatch;
pub enum IteratorMode<'a> { Start, End }
pub struct DB;
impl DB {
    pub fn open<P: AsRef<std::path::Path>>(opts: &Options, path: P) -> Result<DB, Error> {}
    pub fn open_default<P: AsRef<std::path::Path>>(path: P) -> Result<DB, Error> {}
    pub fn open_cf<P: AsRef<std::path::Path>, I, N>(opts: &Options, path: P, cfs: I) -> Result<DB, Error> {}
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily> {}
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<Option<Vec<u8>>, Error> {}
    pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> {}
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {}
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error> {}
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error> {}
    pub fn flush(&self) -> Result<(), Error> {}
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error> {}
    pub fn iterator(&self, mode: IteratorMode<'_>) -> DBIterator<'_> {}
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>) {}
}
pub struct DBIterator<'a>;
impl<'a> Iterator for DBIterator<'a> { type Item = Result<(Box<[u8]>, Box<[u8]>), Error>; }
