// keyring 3.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Entry;
impl Entry {
    pub fn set_secret(&self, secret: &[u8]) -> Result<()> {}
    pub fn get_secret(&self) -> Result<Vec<u8>> {}
    pub fn delete_credential(&self) -> Result<()> {}
    pub fn get_attributes(&self) -> Result<std::collections::HashMap<String, String>> {}
    pub fn update_attributes(&self, attributes: &std::collections::HashMap<&str, &str>) -> Result<()> {}
    pub fn new(service: &str, user: &str) -> Result<Entry> {}
    pub fn set_password(&self, password: &str) -> Result<()> {}
    pub fn get_password(&self) -> Result<String> {}
}
