// password-hash 0.5.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { Password }
pub struct PasswordHash<'a>;
impl<'a> PasswordHash<'a> { pub fn new(s: &'a str) -> Result<Self> {} }
pub struct SaltString;
impl SaltString { pub fn generate<R>(rng: R) -> SaltString {} }
pub trait PasswordHasher {
    fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>> {}
}
pub trait PasswordVerifier {
    fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<()>;
}
pub struct Salt<'a>;
