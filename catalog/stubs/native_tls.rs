// native-tls 0.2.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub enum HandshakeError<S> { Failure(Error), WouldBlock(S) }
pub struct Identity;
pub struct TlsConnector;
impl TlsConnector {
    pub fn new() -> Result<TlsConnector> {}
    pub fn builder() -> TlsConnectorBuilder {}
    pub fn connect<S>(&self, domain: &str, stream: S) -> std::result::Result<TlsStream<S>, HandshakeError<S>> {}
}
pub struct TlsConnectorBuilder;
impl Clone for TlsConnector {}
impl TlsConnectorBuilder { pub fn build(&self) -> Result<TlsConnector> {} }
pub struct TlsAcceptor;
impl TlsAcceptor {
    pub fn new(identity: Identity) -> Result<TlsAcceptor> {}
    pub fn accept<S>(&self, stream: S) -> std::result::Result<TlsStream<S>, HandshakeError<S>> {}
}
pub struct TlsStream<S>;
impl<S> TlsStream<S> { pub fn get_ref(&self) -> &S {} }
impl<S> std::io::Read for TlsStream<S> {}
impl<S> std::io::Write for TlsStream<S> {}
