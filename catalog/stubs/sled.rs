// sled 0.34.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Db> {}
pub struct IVec;
impl std::ops::Deref for IVec { type Target = [u8]; }
pub struct Config;
impl Config {
    pub fn new() -> Config {}
    pub fn path<P: AsRef<std::path::Path>>(self, path: P) -> Config {}
    pub fn open(&self) -> Result<Db> {}
}
pub struct Db;
impl Db { pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> {} }
impl std::ops::Deref for Db { type Target = Tree; }
impl Clone for Db {}
pub struct Tree;
impl Tree {
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>> {}
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {}
    pub fn iter(&self) -> Iter {}
    pub fn flush(&self) -> Result<usize> {}
    pub async fn flush_async(&self) -> Result<usize> {}
}
impl Clone for Tree {}
pub struct Iter;
impl Iterator for Iter { type Item = Result<(IVec, IVec)>; }
