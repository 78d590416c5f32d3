// rustls-platform-verifier 0.6 and 0.7. Up to 0.5 the certificates are read at the first handshake.

use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
use rustls::client::WantsClientCert;

pub trait BuilderVerifierExt {
    fn with_platform_verifier(self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error>;
}
impl BuilderVerifierExt for ConfigBuilder<ClientConfig, WantsVerifier> {}
pub trait ConfigVerifierExt {
    fn with_platform_verifier() -> Result<ClientConfig, rustls::Error>;
}
impl ConfigVerifierExt for ClientConfig {}
pub struct Verifier;
impl Verifier {
    pub fn new<P>(crypto_provider: P) -> Result<Self, rustls::Error> {}
    pub fn new_with_extra_roots<R, P>(extra_roots: R, crypto_provider: P) -> Result<Self, rustls::Error> {}
}
