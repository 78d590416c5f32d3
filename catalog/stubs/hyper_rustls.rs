// hyper-rustls 0.27. The states of the builder are told apart by type there, too.

use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
use rustls::client::WantsClientCert;

pub trait ConfigBuilderExt {
    fn with_platform_verifier(self) -> ConfigBuilder<ClientConfig, WantsClientCert>;
    fn try_with_platform_verifier(self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error>;
    fn with_native_roots(self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, std::io::Error>;
    fn with_webpki_roots(self) -> ConfigBuilder<ClientConfig, WantsClientCert>;
}
impl ConfigBuilderExt for ConfigBuilder<ClientConfig, WantsVerifier> {}
pub struct HttpsConnector<T>;
impl<T> HttpsConnector<T> { pub fn builder() -> HttpsConnectorBuilder<builderstates::WantsTlsConfig> {} }
impl<T> Clone for HttpsConnector<T> {}
pub struct HttpsConnectorBuilder<State>;
impl<State> HttpsConnectorBuilder<State> {
    pub fn new() -> HttpsConnectorBuilder<builderstates::WantsTlsConfig> {}
    pub fn with_tls_config(self, config: ClientConfig) -> HttpsConnectorBuilder<builderstates::WantsSchemes> {}
    pub fn with_platform_verifier(self) -> HttpsConnectorBuilder<builderstates::WantsSchemes> {}
    pub fn try_with_platform_verifier(self) -> Result<HttpsConnectorBuilder<builderstates::WantsSchemes>, rustls::Error> {}
    pub fn with_provider_and_platform_verifier<P>(self, provider: P) -> std::io::Result<HttpsConnectorBuilder<builderstates::WantsSchemes>> {}
    pub fn with_native_roots(self) -> std::io::Result<HttpsConnectorBuilder<builderstates::WantsSchemes>> {}
    pub fn with_provider_and_native_roots<P>(self, provider: P) -> std::io::Result<HttpsConnectorBuilder<builderstates::WantsSchemes>> {}
    pub fn with_webpki_roots(self) -> HttpsConnectorBuilder<builderstates::WantsSchemes> {}
}
pub mod builderstates {
    pub struct WantsTlsConfig;
    pub struct WantsSchemes;
}
