// keyring 3.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Entry;
impl Entry {
    pub fn new(service: &str, user: &str) -> Result<Entry> {}
    pub fn set_password(&self, password: &str) -> Result<()> {}
    pub fn get_password(&self) -> Result<String> {}
}
