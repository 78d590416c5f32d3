// ciborium 0.2.

pub fn from_reader<T, R>(reader: R) -> Result<T, de::Error<std::io::Error>> {}
pub fn into_writer<T: ?Sized, W>(value: &T, writer: W) -> Result<(), ser::Error<std::io::Error>> {}
pub mod de {
    pub enum Error<T> { Io(T) }
}
pub mod ser {
    pub enum Error<T> { Io(T) }
}
pub fn from_reader_with_buffer<T: de::DeserializeOwned, R: Read>(reader: R, scratch_buffer: &mut [u8]) -> Result<T, Error<R::Error>> {}
