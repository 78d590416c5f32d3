// bincode 1.

pub type Result<T> = std::result::Result<T, Error>;
pub type Error = Box<ErrorKind>;
pub enum ErrorKind {}
pub fn serialize<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn serialize_into<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn deserialize<'a, T>(bytes: &'a [u8]) -> Result<T> {}
pub fn deserialize_from<R: std::io::Read, T>(reader: R) -> Result<T> {}
