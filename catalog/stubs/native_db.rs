// native_db 0.8.

pub struct Models;
pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn create<'a>(&self, models: &'a Models, path: impl AsRef<std::path::Path>) -> Result<Database<'a>, db_type::Error> {}
    pub fn open<'a>(&self, models: &'a Models, path: impl AsRef<std::path::Path>) -> Result<Database<'a>, db_type::Error> {}
}
pub struct Database<'a>;
impl<'a> Database<'a> {
    pub fn rw_transaction(&self) -> Result<transaction::RwTransaction<'_>, db_type::Error> {}
    pub fn compact(&mut self) -> Result<bool, db_type::Error> {}
}
pub mod db_type { pub enum Error {} }
pub mod transaction {
    pub struct RwTransaction<'db>;
    impl<'db> RwTransaction<'db> {
        pub fn insert<T>(&self, item: T) -> Result<(), crate::db_type::Error> {}
        pub fn commit(self) -> Result<(), crate::db_type::Error> {}
    }
}
