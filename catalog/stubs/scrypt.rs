// scrypt 0.11.

pub use password_hash;
pub struct Params;
pub struct Scrypt;
impl password_hash::PasswordHasher for Scrypt {}
impl password_hash::PasswordVerifier for Scrypt {}
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), errors::InvalidOutputLen> {}
pub mod errors {
    pub struct InvalidOutputLen;
}
