// rsa 0.9.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct BigUint;
pub struct RsaPublicKey;
pub struct RsaPrivateKey;
impl RsaPrivateKey {
    pub fn sign_with_rng<R: CryptoRng + ?Sized, S: SignatureScheme>(&self, rng: &mut R, padding: S, digest_in: &[u8]) -> Result<Vec<u8>> {}
    pub fn new<R: ?Sized>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey> {}
    pub fn new_with_exp<R: ?Sized>(rng: &mut R, bit_size: usize, exp: &BigUint) -> Result<RsaPrivateKey> {}
    pub fn to_public_key(&self) -> RsaPublicKey {}
    pub fn decrypt<P>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>> {}
    pub fn sign<S>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>> {}
}
impl RsaPublicKey { pub fn encrypt<R, P>(&self, rng: &mut R, padding: P, msg: &[u8]) -> Result<Vec<u8>> {} }
