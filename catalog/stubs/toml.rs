// toml 0.8.

pub mod de {
    pub struct Error;
}
pub mod ser {
    pub struct Error;
}
pub enum Value {}
pub fn from_str<T>(s: &str) -> Result<T, de::Error> {}
pub fn to_string<T: ?Sized>(value: &T) -> Result<String, ser::Error> {}
pub fn to_string_pretty<T: ?Sized>(value: &T) -> Result<String, ser::Error> {}
