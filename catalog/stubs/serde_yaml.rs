// serde_yaml 0.9.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub enum Value { Null }
pub fn from_reader<R: std::io::Read, T>(rdr: R) -> Result<T> {}
pub fn from_str<'de, T>(s: &'de str) -> Result<T> {}
pub fn from_slice<'de, T>(v: &'de [u8]) -> Result<T> {}
pub fn to_writer<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_string<T: ?Sized>(value: &T) -> Result<String> {}
