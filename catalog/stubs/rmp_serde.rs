// rmp-serde 1.

pub fn from_read<R: std::io::Read, T>(rd: R) -> Result<T, decode::Error> {}
pub fn from_slice<'a, T>(input: &'a [u8]) -> Result<T, decode::Error> {}
pub fn to_vec<T: ?Sized>(val: &T) -> Result<Vec<u8>, encode::Error> {}
pub mod decode {
    pub enum Error {}
}
pub mod encode {
    pub enum Error {}
    pub fn write<W: std::io::Write + ?Sized, T: ?Sized>(wr: &mut W, val: &T) -> Result<(), Error> {}
}
