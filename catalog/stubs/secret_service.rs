// secret-service 3 and later.

pub enum Error {}
pub enum EncryptionType { Plain, Dh }
pub mod blocking {
    use crate::{EncryptionType, Error};
    use std::collections::HashMap;

    pub struct SecretService<'a>;
    impl<'a> SecretService<'a> {
        pub fn connect(encryption: EncryptionType) -> Result<SecretService<'a>, Error> {}
        pub fn get_all_collections(&'a self) -> Result<Vec<Collection<'a>>, Error> {}
        pub fn get_default_collection(&'a self) -> Result<Collection<'a>, Error> {}
        pub fn get_any_collection(&'a self) -> Result<Collection<'a>, Error> {}
        pub fn get_collection_by_alias(&'a self, alias: &str) -> Result<Collection<'a>, Error> {}
        pub fn search_items(&'a self, attributes: HashMap<&str, &str>) -> Result<SearchItemsResult<Item<'a>>, Error> {}
        pub fn unlock_all(&'a self, items: &[&Item]) -> Result<(), Error> {}
    }
    pub struct SearchItemsResult<T> { pub unlocked: Vec<T>, pub locked: Vec<T> }
    pub struct Collection<'a>;
    impl<'a> Collection<'a> {
        pub fn create_item(&'a self, label: &str, attributes: HashMap<&str, &str>, secret: &[u8], replace: bool, content_type: &str) -> Result<Item<'a>, Error> {}
        pub fn search_items(&'a self, attributes: HashMap<&str, &str>) -> Result<Vec<Item<'a>>, Error> {}
        pub fn get_all_items(&'a self) -> Result<Vec<Item<'a>>, Error> {}
        pub fn unlock(&self) -> Result<(), Error> {}
        pub fn lock(&self) -> Result<(), Error> {}
        pub fn delete(&self) -> Result<(), Error> {}
    }
    pub struct Item<'a>;
    impl<'a> Item<'a> {
        pub fn get_secret(&self) -> Result<Vec<u8>, Error> {}
        pub fn set_secret(&self, secret: &[u8], content_type: &str) -> Result<(), Error> {}
        pub fn unlock(&self) -> Result<(), Error> {}
        pub fn lock(&self) -> Result<(), Error> {}
        pub fn delete(&self) -> Result<(), Error> {}
    }
}
