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
pub struct WriteTransaction;
impl WriteTransaction {
    pub fn commit(self) -> Result<(), CommitError> {}
    pub fn abort(self) -> Result<(), StorageError> {}
}
pub enum StorageError {}
