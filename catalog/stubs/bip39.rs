// bip39 2 and 3.

pub enum Error {}
pub struct Mnemonic;
impl Mnemonic {
    pub fn parse<S>(s: S) -> Result<Mnemonic, Error> {}
    pub fn from_entropy(entropy: &[u8]) -> Result<Mnemonic, Error> {}
    pub fn to_seed<P>(&self, passphrase: P) -> [u8; 64] {}
    pub fn to_seed_normalized(&self, normalized_passphrase: &str) -> [u8; 64] {}
}
