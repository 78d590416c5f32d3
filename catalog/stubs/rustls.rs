// rustls 0.23.

pub enum Error {}
pub struct ClientConfig;
impl ClientConfig {
    pub fn builder() -> ConfigBuilder<ClientConfig, WantsVerifier> {}
    pub fn builder_with_provider<P>(provider: P) -> ConfigBuilder<ClientConfig, WantsVersions> {}
}
impl Clone for ClientConfig {}
pub struct WantsVersions;
pub struct WantsVerifier;
pub struct ConfigBuilder<Side, State>;
impl<Side, State> ConfigBuilder<Side, State> {
    pub fn with_safe_default_protocol_versions(self) -> Result<ConfigBuilder<Side, WantsVerifier>, Error> {}
    pub fn with_protocol_versions<V>(self, versions: V) -> Result<ConfigBuilder<Side, WantsVerifier>, Error> {}
    pub fn with_root_certificates<R>(self, root_store: R) -> ConfigBuilder<ClientConfig, client::WantsClientCert> {}
}
impl ConfigBuilder<ClientConfig, client::WantsClientCert> {
    pub fn with_no_client_auth(self) -> ClientConfig {}
}
pub struct ServerConfig;
pub struct ConnectionCommon<Data>;
impl<Data> ConnectionCommon<Data> {
    pub fn complete_io<T: std::io::Read + std::io::Write>(&mut self, io: &mut T) -> Result<(usize, usize), std::io::Error> {}
    pub fn is_handshaking(&self) -> bool {}
}
pub use client::ClientConnection;
pub use server::ServerConnection;
pub mod client {
    pub struct WantsClientCert;
    pub struct ClientConnectionData;
    pub struct ClientConnection;
    impl ClientConnection { pub fn new<N>(config: std::sync::Arc<crate::ClientConfig>, name: N) -> Result<Self, crate::Error> {} }
    impl std::ops::Deref for ClientConnection { type Target = crate::ConnectionCommon<ClientConnectionData>; }
    impl std::ops::DerefMut for ClientConnection {}
}
pub mod server {
    pub struct ServerConnectionData;
    pub struct ServerConnection;
    impl ServerConnection { pub fn new(config: std::sync::Arc<crate::ServerConfig>) -> Result<Self, crate::Error> {} }
    impl std::ops::Deref for ServerConnection { type Target = crate::ConnectionCommon<ServerConnectionData>; }
    impl std::ops::DerefMut for ServerConnection {}
}
pub struct Stream<'a, C: ?Sized, T: ?Sized>;
impl<'a, C, T> Stream<'a, C, T> { pub fn new(conn: &'a mut C, sock: &'a mut T) -> Self {} }
impl<'a, C, T> std::io::Read for Stream<'a, C, T> {}
impl<'a, C, T> std::io::Write for Stream<'a, C, T> {}
pub struct StreamOwned<C, T>;
impl<C, T> StreamOwned<C, T> { pub fn new(conn: C, sock: T) -> Self {} }
impl<C, T> std::io::Read for StreamOwned<C, T> {}
impl<C, T> std::io::Write for StreamOwned<C, T> {}
pub mod pki_types {
    pub struct CertificateDer<'a>;
    impl<'a> CertificateDer<'a> {
        pub fn from_pem_file(file_name: impl AsRef<std::path::Path>) -> Result<Self, pem::Error> {}
        pub fn pem_file_iter(file_name: impl AsRef<std::path::Path>) -> Result<impl Iterator<Item = Result<Self, pem::Error>>, pem::Error> {}
    }
    pub struct PrivateKeyDer<'a>;
    impl<'a> PrivateKeyDer<'a> {
        pub fn from_pem_file(file_name: impl AsRef<std::path::Path>) -> Result<Self, pem::Error> {}
    }
    pub mod pem {
        pub enum Error {}
        pub trait PemObject {}
    }
}
