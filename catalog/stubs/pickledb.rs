// pickledb 0.5.

use std::path::Path;

pub struct Error;
pub enum PickleDbDumpPolicy { NeverDump, AutoDump, DumpUponRequest }
pub enum SerializationMethod { Json, Bin }
pub struct PickleDb;
impl PickleDb {
    pub fn new<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy, serialization_method: SerializationMethod) -> PickleDb {}
    pub fn load<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy, serialization_method: SerializationMethod) -> Result<PickleDb, Error> {}
    pub fn load_json<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb, Error> {}
    pub fn load_bin<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb, Error> {}
    pub fn load_yaml<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb, Error> {}
    pub fn load_cbor<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb, Error> {}
    pub fn load_read_only<P: AsRef<Path>>(db_path: P, serialization_method: SerializationMethod) -> Result<PickleDb, Error> {}
    pub fn dump(&mut self) -> Result<(), Error> {}
    pub fn set<V>(&mut self, key: &str, value: &V) -> Result<(), Error> {}
    pub fn get<V>(&self, key: &str) -> Option<V> {}
}
