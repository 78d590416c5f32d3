// redb 2.

pub enum DatabaseError {}
pub enum TransactionError {}
pub enum CommitError {}
pub enum CompactionError {}
pub struct Database;
impl Database {
    pub fn create(path: impl AsRef<std::path::Path>) -> Result<Database, DatabaseError> {}
    pub fn open(path: impl AsRef<std::path::Path>) -> Result<Database, DatabaseError> {}
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError> {}
    pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError> {}
    pub fn compact(&mut self) -> Result<bool, CompactionError> {}
}
pub struct ReadTransaction;
impl ReadTransaction {
    pub fn open_table<K, V>(&self, definition: TableDefinition<'_, K, V>) -> Result<ReadOnlyTable<K, V>, TableError> {}
}
pub struct TableDefinition<'a, K, V>;
impl<'a, K, V> TableDefinition<'a, K, V> { pub const fn new(name: &'a str) -> Self {} }
pub enum TableError {}
pub trait ReadableTable<K, V> {
    fn get<'a, Q>(&self, key: Q) -> Result<Option<AccessGuard<'a, V>>, StorageError> {}
    fn range<Q>(&self, range: Q) -> Result<Range<'_, K, V>, StorageError> {}
    fn iter(&self) -> Result<Range<'_, K, V>, StorageError> {}
    fn first(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError> {}
    fn last(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError> {}
}
pub struct ReadOnlyTable<K, V>;
impl<K, V> ReadableTable<K, V> for ReadOnlyTable<K, V> {}
pub struct Table<'txn, K, V>;
impl<'txn, K, V> ReadableTable<K, V> for Table<'txn, K, V> {}
pub struct AccessGuard<'a, V>;
pub struct Range<'a, K, V>;
pub struct WriteTransaction;
impl WriteTransaction {
    pub fn open_table<'txn, K, V>(&'txn self, definition: TableDefinition<'_, K, V>) -> Result<Table<'txn, K, V>, TableError> {}
    pub fn commit(self) -> Result<(), CommitError> {}
    pub fn abort(self) -> Result<(), StorageError> {}
}
pub enum StorageError {}
