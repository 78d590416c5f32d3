// sha3 0.10.

pub use digest::{self, Digest};
pub struct Keccak256;
impl digest::Digest for Keccak256 {}
pub struct Keccak512;
impl digest::Digest for Keccak512 {}
pub struct Sha3_224;
impl digest::Digest for Sha3_224 {}
pub struct Sha3_256;
impl digest::Digest for Sha3_256 {}
pub struct Sha3_384;
impl digest::Digest for Sha3_384 {}
pub struct Sha3_512;
impl digest::Digest for Sha3_512 {}
