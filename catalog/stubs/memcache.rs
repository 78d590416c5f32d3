// memcache 0.17.

pub enum MemcacheError {}
pub fn connect<C>(target: C) -> Result<Client, MemcacheError> {}
pub struct Client;
impl Client {
    pub fn connect<C>(target: C) -> Result<Client, MemcacheError> {}
    pub fn get<V>(&self, key: &str) -> Result<Option<V>, MemcacheError> {}
    pub fn set<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError> {}
    pub fn delete(&self, key: &str) -> Result<bool, MemcacheError> {}
}
