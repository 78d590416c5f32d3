// openssl 0.10.

pub mod error {
    pub struct ErrorStack;
}
pub mod rsa {
    pub struct Rsa<T>;
    impl<T> Rsa<T> {
        pub fn generate(bits: u32) -> Result<Rsa<crate::pkey::Private>, crate::error::ErrorStack> {}
        pub fn generate_with_e<E>(bits: u32, e: E) -> Result<Rsa<crate::pkey::Private>, crate::error::ErrorStack> {}
    }
}
pub mod pkey {
    pub struct Private;
    pub struct Params;
}
pub mod dh {
    pub struct Dh<T>;
    impl<T> Dh<T> { pub fn generate_params(prime_len: u32, generator: u32) -> Result<Dh<crate::pkey::Params>, crate::error::ErrorStack> {} }
}
pub mod ssl {
    pub struct Error;
    pub enum HandshakeError<S> { Failure(MidHandshakeSslStream<S>) }
    pub struct MidHandshakeSslStream<S>;
    pub struct SslMethod;
    impl SslMethod {
        pub fn tls() -> SslMethod {}
        pub fn tls_client() -> SslMethod {}
        pub fn tls_server() -> SslMethod {}
    }
    pub struct Ssl;
    pub struct SslConnector;
    impl SslConnector {
        pub fn builder(method: SslMethod) -> Result<SslConnectorBuilder, crate::error::ErrorStack> {}
        pub fn connect<S>(&self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>> {}
    }
    pub struct SslConnectorBuilder;
    impl SslConnectorBuilder { pub fn build(self) -> SslConnector {} }
    pub struct SslAcceptor;
    impl SslAcceptor {
        pub fn mozilla_intermediate(method: SslMethod) -> Result<SslAcceptorBuilder, crate::error::ErrorStack> {}
        pub fn accept<S>(&self, stream: S) -> Result<SslStream<S>, HandshakeError<S>> {}
    }
    pub struct SslAcceptorBuilder;
    impl SslAcceptorBuilder { pub fn build(self) -> SslAcceptor {} }
    pub struct SslStream<S>;
    impl<S> SslStream<S> {
        pub fn new(ssl: Ssl, stream: S) -> Result<Self, crate::error::ErrorStack> {}
        pub fn connect(&mut self) -> Result<(), Error> {}
        pub fn ssl_read(&mut self, buf: &mut [u8]) -> Result<usize, Error> {}
        pub fn ssl_write(&mut self, buf: &[u8]) -> Result<usize, Error> {}
        pub fn get_ref(&self) -> &S {}
    }
    impl<S> std::io::Read for SslStream<S> {}
    impl<S> std::io::Write for SslStream<S> {}
}
