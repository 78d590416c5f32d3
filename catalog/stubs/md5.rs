// md-5 0.10, and the functions of md5, whose library has the same name.

pub use digest;
pub struct Md5;
impl digest::Digest for Md5 {}
pub struct Digest(pub [u8; 16]);
pub struct Context;
impl Context {
    pub fn new() -> Context {}
    pub fn consume<T: AsRef<[u8]>>(&mut self, data: T) {}
    pub fn finalize(self) -> Digest {}
}
pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest {}
