// ssh-key 0.6.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub enum Algorithm { Ed25519, Rsa }
pub enum LineEnding { LF, CRLF }
pub struct PrivateKey;
impl PrivateKey {
    pub fn from_openssh(pem: impl AsRef<[u8]>) -> Result<Self> {}
    pub fn to_openssh(&self, line_ending: LineEnding) -> Result<String> {}
    pub fn random<R>(rng: &mut R, algorithm: Algorithm) -> Result<Self> {}
    pub fn decrypt(&self, password: impl AsRef<[u8]>) -> Result<Self> {}
    pub fn encrypt<R>(&self, rng: &mut R, password: impl AsRef<[u8]>) -> Result<Self> {}
    pub fn read_openssh_file(path: impl AsRef<Path>) -> Result<Self> {}
    pub fn write_openssh_file(&self, path: impl AsRef<Path>, line_ending: LineEnding) -> Result<()> {}
    pub fn public_key(&self) -> &PublicKey {}
}
pub struct PublicKey;
impl PublicKey {
    pub fn from_openssh(public_key: &str) -> Result<Self> {}
    pub fn read_openssh_file(path: impl AsRef<Path>) -> Result<Self> {}
    pub fn write_openssh_file(&self, path: impl AsRef<Path>) -> Result<()> {}
}
pub struct KnownHosts<'a>;
impl<'a> KnownHosts<'a> { pub fn read_file(path: impl AsRef<Path>) -> Result<Vec<known_hosts::Entry>> {} }
pub struct AuthorizedKeys<'a>;
impl<'a> AuthorizedKeys<'a> { pub fn read_file(path: impl AsRef<Path>) -> Result<Vec<authorized_keys::Entry>> {} }
pub mod known_hosts { pub struct Entry; }
pub mod authorized_keys { pub struct Entry; }
pub mod private { pub use crate::PrivateKey; }
pub mod public { pub use crate::PublicKey; }
