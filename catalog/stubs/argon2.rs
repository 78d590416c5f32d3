// argon2 0.5, and the functions of rust-argon2, whose library has the same name.

pub use password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier};
pub enum Error {}
pub enum Algorithm { Argon2d, Argon2i, Argon2id }
pub enum Version { V0x10, V0x13 }
pub struct Params;
pub struct Argon2<'key>;
impl<'key> Argon2<'key> {
    pub fn hash_password_into_with_memory(&self, pwd: &[u8], salt: &[u8], out: &mut [u8], memory_blocks: impl AsMut<[Block]>) -> Result<(), Error> {}
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self {}
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<(), Error> {}
}
impl<'key> Default for Argon2<'key> {}
impl<'key> PasswordHasher for Argon2<'key> {}
impl<'key> PasswordVerifier for Argon2<'key> {}
pub struct Config<'a>;
pub fn hash_encoded(pwd: &[u8], salt: &[u8], config: &Config<'_>) -> Result<String, Error> {}
pub fn hash_raw(pwd: &[u8], salt: &[u8], config: &Config<'_>) -> Result<Vec<u8>, Error> {}
pub fn verify_encoded(encoded: &str, pwd: &[u8]) -> Result<bool, Error> {}
