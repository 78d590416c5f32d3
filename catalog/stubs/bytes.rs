// bytes 1.

pub use buf::{Buf, BufMut};

pub struct Bytes;
impl Bytes {
    pub const fn new() -> Bytes {}
    pub const fn from_static(bytes: &'static [u8]) -> Bytes {}
    pub fn from_owner<T>(owner: T) -> Bytes {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn copy_from_slice(data: &[u8]) -> Bytes {}
    pub fn slice(&self, range: impl std::ops::RangeBounds<usize>) -> Bytes {}
    pub fn split_off(&mut self, at: usize) -> Bytes {}
    pub fn split_to(&mut self, at: usize) -> Bytes {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
}
impl Clone for Bytes {}
impl Default for Bytes {}
impl std::ops::Deref for Bytes { type Target = [u8]; }
impl AsRef<[u8]> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<String> for Bytes {}
impl From<&'static str> for Bytes {}
impl From<BytesMut> for Bytes {}
impl Buf for Bytes {}
pub struct BytesMut;
impl BytesMut {
    pub fn new() -> BytesMut {}
    pub fn with_capacity(capacity: usize) -> BytesMut {}
    pub fn zeroed(len: usize) -> BytesMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn freeze(self) -> Bytes {}
    pub fn split(&mut self) -> BytesMut {}
    pub fn split_off(&mut self, at: usize) -> BytesMut {}
    pub fn split_to(&mut self, at: usize) -> BytesMut {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn resize(&mut self, new_len: usize, value: u8) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn extend_from_slice(&mut self, extend: &[u8]) {}
}
impl std::ops::Deref for BytesMut { type Target = [u8]; }
impl std::ops::DerefMut for BytesMut {}
impl AsRef<[u8]> for BytesMut {}
impl Buf for BytesMut {}
impl BufMut for BytesMut {}
pub mod buf {
    pub trait Buf {
        fn remaining(&self) -> usize;
        fn chunk(&self) -> &[u8];
        fn advance(&mut self, cnt: usize);
        fn has_remaining(&self) -> bool {}
        fn copy_to_slice(&mut self, dst: &mut [u8]) {}
        fn get_u8(&mut self) -> u8 {}
        fn get_u16(&mut self) -> u16 {}
        fn get_u32(&mut self) -> u32 {}
        fn get_u64(&mut self) -> u64 {}
        fn copy_to_bytes(&mut self, len: usize) -> crate::Bytes {}
        fn reader(self) -> Reader<Self> {}
    }
    pub trait BufMut {
        fn put<T: Buf>(&mut self, src: T) {}
        fn put_slice(&mut self, src: &[u8]) {}
        fn put_u8(&mut self, n: u8) {}
        fn put_u16(&mut self, n: u16) {}
        fn put_u32(&mut self, n: u32) {}
        fn put_u64(&mut self, n: u64) {}
        fn writer(self) -> Writer<Self> {}
    }
    impl Buf for &[u8] {}
    impl BufMut for Vec<u8> {}
    pub struct Reader<B>;
    impl<B> Reader<B> { pub fn into_inner(self) -> B {} }
    impl<B> std::io::Read for Reader<B> {}
    impl<B> std::io::BufRead for Reader<B> {}
    pub struct Writer<B>;
    impl<B> Writer<B> { pub fn into_inner(self) -> B {} }
    impl<B> std::io::Write for Writer<B> {}
}
