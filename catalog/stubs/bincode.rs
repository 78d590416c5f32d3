// bincode 1 and 2.

pub type Result<T> = std::result::Result<T, Error>;
pub type Error = Box<ErrorKind>;
pub enum ErrorKind {}
pub fn serialize<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn serialize_into<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn deserialize<'a, T>(bytes: &'a [u8]) -> Result<T> {}
pub fn deserialize_from<R: std::io::Read, T>(reader: R) -> Result<T> {}
pub fn decode_from_slice<D, C>(src: &[u8], config: C) -> std::result::Result<(D, usize), error::DecodeError> {}
pub fn decode_from_std_read<D, C, R: std::io::Read>(src: &mut R, config: C) -> std::result::Result<D, error::DecodeError> {}
pub fn encode_into_std_write<E, C, W: std::io::Write>(val: E, dst: &mut W, config: C) -> std::result::Result<usize, error::EncodeError> {}
pub mod error {
    pub enum DecodeError {}
    pub enum EncodeError {}
}
pub mod serde {
    pub fn decode_from_slice<D, C>(slice: &[u8], config: C) -> Result<(D, usize), crate::error::DecodeError> {}
    pub fn decode_from_std_read<D, C, R: std::io::Read>(src: &mut R, config: C) -> Result<D, crate::error::DecodeError> {}
    pub fn encode_into_std_write<E, C, W: std::io::Write>(val: E, dst: &mut W, config: C) -> Result<usize, crate::error::EncodeError> {}
}
