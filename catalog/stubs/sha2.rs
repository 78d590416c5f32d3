// sha2 0.10.

pub use digest::{self, Digest};
pub struct Sha224;
impl digest::Digest for Sha224 {}
pub struct Sha256;
impl digest::Digest for Sha256 {}
pub struct Sha384;
impl digest::Digest for Sha384 {}
pub struct Sha512;
impl digest::Digest for Sha512 {}
pub struct Sha512_224;
impl digest::Digest for Sha512_224 {}
pub struct Sha512_256;
impl digest::Digest for Sha512_256 {}
