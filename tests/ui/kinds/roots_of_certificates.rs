use hyper_rustls::{ConfigBuilderExt, HttpsConnectorBuilder};
use rustls_platform_verifier::Verifier;

async fn connect(provider: dep::Provider) {
    let connector = HttpsConnectorBuilder::new();
    let _ = connector.with_native_roots().unwrap(); //~ WARN blocking_call: hyper_rustls::HttpsConnectorBuilder::with_native_roots
    let _ = HttpsConnectorBuilder::new().try_with_platform_verifier(); //~ WARN blocking_call
    let _ = rustls::ClientConfig::builder().with_native_roots(); //~ WARN blocking_call: hyper_rustls::ConfigBuilderExt::with_native_roots
    let _ = Verifier::new(provider); //~ WARN blocking_call
}

async fn verify() {
    use rustls_platform_verifier::ConfigVerifierExt;

    let _ = rustls::ClientConfig::with_platform_verifier(); //~ WARN blocking_call
}

async fn native() {
    let _ = native_tls::TlsConnector::new(); //~ NOTE blocking_call: native_tls::TlsConnector::new
    let _ = native_tls::TlsConnector::builder().build(); //~ NOTE blocking_call
}

async fn built_in(config: rustls::ClientConfig) {
    let _ = HttpsConnectorBuilder::new().with_webpki_roots();
    let _ = HttpsConnectorBuilder::new().with_tls_config(config);
}

struct Builder;

impl Builder {
    fn with_native_roots(self) -> Self {
        self
    }
}

async fn own(builder: Builder) {
    builder.with_native_roots();
}
