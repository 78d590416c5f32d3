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
    pub fn open_cf_with_opts<P: AsRef<std::path::Path>, I>(opts: &Options, path: P, cfs: I) -> Result<DB, Error> {}
    pub fn open_cf_with_ttl<P: AsRef<std::path::Path>, I>(opts: &Options, path: P, cfs: I, ttl: std::time::Duration) -> Result<DB, Error> {}
    pub fn open_cf_descriptors_with_ttl<P: AsRef<std::path::Path>, I>(opts: &Options, path: P, cfs: I, ttl: std::time::Duration) -> Result<DB, Error> {}
    pub fn open_cf_descriptors_read_only<P: AsRef<std::path::Path>, I>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<DB, Error> {}
    pub fn open_cf_as_secondary<P: AsRef<std::path::Path>, I>(opts: &Options, primary_path: P, secondary_path: P, cfs: I) -> Result<DB, Error> {}
    pub fn open_cf_descriptors_as_secondary<P: AsRef<std::path::Path>, I>(opts: &Options, path: P, secondary_path: P, cfs: I) -> Result<DB, Error> {}
    pub fn open_cf_with_opts_for_read_only<P: AsRef<std::path::Path>, I>(db_opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<DB, Error> {}
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    pub fn multi_get_opt<K: AsRef<[u8]>, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> {}
    pub fn multi_get_cf_opt<K: AsRef<[u8]>, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> {}
    pub fn batched_multi_get_cf<I>(&self, cf: &ColumnFamily, keys: I, sorted_input: bool) -> Vec<Result<Option<DBPinnableSlice<'_>>, Error>> {}
    pub fn batched_multi_get_cf_opt<I>(&self, cf: &ColumnFamily, keys: I, sorted_input: bool, readopts: &ReadOptions) -> Vec<Result<Option<DBPinnableSlice<'_>>, Error>> {}
    pub fn delete_range_cf_opt<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, from: K, to: K, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn delete_cf_opt<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn merge_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn merge_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn flush_cf_opt(&self, cf: &ColumnFamily, flushopts: &FlushOptions) -> Result<(), Error> {}
    pub fn flush_cfs_opt(&self, cfs: &[&ColumnFamily], opts: &FlushOptions) -> Result<(), Error> {}
    pub fn compact_range_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>, opts: &CompactOptions) {}
    pub fn compact_range_cf_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, cf: &ColumnFamily, start: Option<S>, end: Option<E>, opts: &CompactOptions) {}
    pub fn wait_for_compact(&self, opts: &WaitForCompactOptions) -> Result<(), Error> {}
    pub fn ingest_external_file_opts<P>(&self, opts: &IngestExternalFileOptions, paths: Vec<P>) -> Result<(), Error> {}
    pub fn ingest_external_file_cf<P>(&self, cf: &ColumnFamily, paths: Vec<P>) -> Result<(), Error> {}
    pub fn ingest_external_file_cf_opts<P>(&self, cf: &ColumnFamily, opts: &IngestExternalFileOptions, paths: Vec<P>) -> Result<(), Error> {}
    pub fn raw_iterator_opt(&self, readopts: ReadOptions) -> DBRawIterator<'_> {}
    pub fn raw_iterator_cf_opt(&self, cf: &ColumnFamily, readopts: ReadOptions) -> DBRawIterator<'_> {}
    pub fn get_updates_since(&self, seq_number: u64) -> Result<DBWALIterator, Error> {}
    pub fn transaction(&self) -> Transaction<'_> {}
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
    pub fn open_cf_descriptors<P: AsRef<std::path::Path>, I>(opts: &Options, path: P, cfs: I) -> Result<DB, Error> {}
    pub fn open_for_read_only<P: AsRef<std::path::Path>>(opts: &Options, path: P, error_if_log_file_exist: bool) -> Result<DB, Error> {}
    pub fn open_cf_for_read_only<P: AsRef<std::path::Path>, I>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<DB, Error> {}
    pub fn open_as_secondary<P: AsRef<std::path::Path>>(opts: &Options, primary: P, secondary: P) -> Result<DB, Error> {}
    pub fn open_with_ttl<P: AsRef<std::path::Path>>(opts: &Options, path: P, ttl: std::time::Duration) -> Result<DB, Error> {}
    pub fn destroy<P: AsRef<std::path::Path>>(opts: &Options, path: P) -> Result<(), Error> {}
    pub fn repair<P: AsRef<std::path::Path>>(opts: &Options, path: P) -> Result<(), Error> {}
    pub fn list_cf<P: AsRef<std::path::Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error> {}
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    pub fn multi_get_cf<K: AsRef<[u8]>, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> {}
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, value: V) -> Result<(), Error> {}
    pub fn put_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn put_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<(), Error> {}
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, from: K, to: K) -> Result<(), Error> {}
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {}
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, value: V) -> Result<(), Error> {}
    pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error> {}
    pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error> {}
    pub fn iterator_cf(&self, cf: &ColumnFamily, mode: IteratorMode<'_>) -> DBIterator<'_> {}
    pub fn iterator_opt(&self, mode: IteratorMode<'_>, readopts: ReadOptions) -> DBIterator<'_> {}
    pub fn iterator_cf_opt(&self, cf: &ColumnFamily, readopts: ReadOptions, mode: IteratorMode<'_>) -> DBIterator<'_> {}
    pub fn full_iterator(&self, mode: IteratorMode<'_>) -> DBIterator<'_> {}
    pub fn full_iterator_cf(&self, cf: &ColumnFamily, mode: IteratorMode<'_>) -> DBIterator<'_> {}
    pub fn prefix_iterator<P: AsRef<[u8]>>(&self, prefix: P) -> DBIterator<'_> {}
    pub fn prefix_iterator_cf<P: AsRef<[u8]>>(&self, cf: &ColumnFamily, prefix: P) -> DBIterator<'_> {}
    pub fn raw_iterator(&self) -> DBRawIterator<'_> {}
    pub fn raw_iterator_cf(&self, cf: &ColumnFamily) -> DBRawIterator<'_> {}
    pub fn flush_cf(&self, cf: &ColumnFamily) -> Result<(), Error> {}
    pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error> {}
    pub fn compact_range_cf<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, cf: &ColumnFamily, start: Option<S>, end: Option<E>) {}
    pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error> {}
    pub fn drop_cf(&self, name: &str) -> Result<(), Error> {}
    pub fn ingest_external_file<P>(&self, paths: Vec<P>) -> Result<(), Error> {}
    pub fn try_catch_up_with_primary(&self) -> Result<(), Error> {}
    pub fn path(&self) -> &std::path::Path {}
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>) {}
}
pub type DBWithThreadMode<T> = DB;
pub type DBCommon<T, I> = DB;
pub type OptimisticTransactionDB<T> = DB;
pub type TransactionDB<T> = DB;
pub struct SingleThreaded;
pub struct MultiThreaded;
pub struct ReadOptions;
pub struct WriteOptions;
pub struct FlushOptions;
pub struct DBPinnableSlice<'a>;
impl<'a> std::ops::Deref for DBPinnableSlice<'a> { type Target = [u8]; }
pub struct DBRawIterator<'a>;
pub struct DBIterator<'a>;
impl<'a> Iterator for DBIterator<'a> { type Item = Result<(Box<[u8]>, Box<[u8]>), Error>; }
pub struct CompactOptions;
pub struct WaitForCompactOptions;
pub struct IngestExternalFileOptions;
pub struct DBWALIterator;
pub struct Transaction<'db>;
impl<'db> Transaction<'db> {
    pub fn commit(self) -> Result<(), Error> {}
    pub fn rollback(&self) -> Result<(), Error> {}
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_for_update_opt<K: AsRef<[u8]>>(&self, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_for_update_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_for_update_cf_opt<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    pub fn multi_get<K: AsRef<[u8]>, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> {}
    pub fn multi_get_cf<K: AsRef<[u8]>, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> {}
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {}
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error> {}
}
pub struct SstFileWriter<'a>;
impl<'a> SstFileWriter<'a> {
    pub fn create(opts: &'a Options) -> Self {}
    pub fn open<P: AsRef<std::path::Path>>(&self, path: P) -> Result<(), Error> {}
    pub fn finish(&mut self) -> Result<(), Error> {}
}
pub mod backup {
    use crate::{DB, Error};
    use std::path::Path;

    pub struct BackupEngineOptions;
    pub struct RestoreOptions;
    pub struct BackupEngine;
    impl BackupEngine {
        pub fn open(opts: &BackupEngineOptions, env: &Env) -> Result<Self, Error> {}
        pub fn create_new_backup(&mut self, db: &DB) -> Result<(), Error> {}
        pub fn create_new_backup_flush(&mut self, db: &DB, flush_before_backup: bool) -> Result<(), Error> {}
        pub fn purge_old_backups(&mut self, num_backups_to_keep: usize) -> Result<(), Error> {}
        pub fn restore_from_latest_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions) -> Result<(), Error> {}
        pub fn restore_from_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions, backup_id: u32) -> Result<(), Error> {}
        pub fn verify_backup(&self, backup_id: u32) -> Result<(), Error> {}
    }
    pub struct Env;
}
pub mod checkpoint {
    pub struct Checkpoint<'db>;
    impl<'db> Checkpoint<'db> {
        pub fn create_checkpoint_with_log_size<P: AsRef<std::path::Path>>(&self, path: P, log_size_for_flush: u64) -> Result<(), crate::Error> {}
        pub fn new(db: &'db crate::DB) -> Result<Self, crate::Error> {}
        pub fn create_checkpoint<P: AsRef<std::path::Path>>(&self, path: P) -> Result<(), crate::Error> {}
    }
}
