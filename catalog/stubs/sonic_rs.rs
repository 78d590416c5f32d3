// sonic-rs 0.5.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Value;
pub fn from_str<'a, T>(s: &'a str) -> Result<T> {}
pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T> {}
pub fn from_reader<R: std::io::Read, T>(rdr: R) -> Result<T> {}
pub fn to_string<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_string_pretty<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_vec<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_vec_pretty<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_writer<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_writer_pretty<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
