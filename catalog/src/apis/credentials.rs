//! Certificates, keys and passwords that are read from files or asked of a helper.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("docker_credential::get_credential", Process, Likely)
        .because("reads a configuration file, and may run a helper and wait for it")
        .instead("tokio::task::spawn_blocking(move || docker_credential::get_credential(&server)).await"),
    function("docker_credential::get_credential_from_reader", Process, Possible)
        .because("may run a helper and wait for it")
        .instead("tokio::task::spawn_blocking(move || docker_credential::get_credential_from_reader(reader, &server)).await"),
    function("docker_credential::get_podman_credential", Process, Likely)
        .because("reads a configuration file, and may run a helper and wait for it")
        .instead("tokio::task::spawn_blocking(move || docker_credential::get_podman_credential(&server)).await"),
    trait_method("hyper_rustls::ConfigBuilderExt::try_with_platform_verifier", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a `rustls::ClientConfig` made once, at start-up"),
    trait_method("hyper_rustls::ConfigBuilderExt::with_native_roots", Fs, Likely).because("reads every certificate of the system's store").instead("a `rustls::ClientConfig` made once, at start-up"),
    trait_method("hyper_rustls::ConfigBuilderExt::with_platform_verifier", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a `rustls::ClientConfig` made once, at start-up"),
    method("hyper_rustls::HttpsConnectorBuilder::try_with_platform_verifier", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_native_roots", Fs, Likely).because("reads every certificate of the system's store").instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_platform_verifier", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_provider_and_native_roots", Fs, Likely).because("reads every certificate of the system's store").instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_provider_and_platform_verifier", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a connector made once, at start-up, and cloned"),
    associated("hyper_tls::HttpsConnector::new", Fs, Possible).steady().because("loads the certificates of the system's store").instead("a connector made once, at start-up, and cloned"),
    associated("native_tls::TlsConnector::new", Fs, Possible).steady().because("loads the certificates of the system's store").instead("a connector made once, at start-up, and cloned"),
    method("native_tls::TlsConnectorBuilder::build", Fs, Possible).steady().because("loads the certificates of the system's store").instead("a connector made once, at start-up, and cloned"),
    associated("netrc::Netrc::from_file", Fs, Likely)
        .because("reads a file")
        .instead("tokio::task::spawn_blocking(move || netrc::Netrc::from_file(&path)).await"),
    associated("netrc::Netrc::new", Fs, Likely)
        .because("reads a file of the home directory")
        .instead("tokio::task::spawn_blocking(netrc::Netrc::new).await"),
    function("rustls_native_certs::load_certs_from_paths", Fs, Likely)
        .because("reads certificates from a file or from every file of a folder")
        .instead("tokio::task::spawn_blocking(move || rustls_native_certs::load_certs_from_paths(...)).await"),
    function("rustls_native_certs::load_native_certs", Fs, Likely)
        .because("reads every certificate of the system's store")
        .instead("tokio::task::spawn_blocking(rustls_native_certs::load_native_certs).await"),
    function("rustls_pemfile::certs", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::certs(&mut &bytes[..])`"),
    function("rustls_pemfile::crls", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::crls(&mut &bytes[..])`"),
    function("rustls_pemfile::csr", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::csr(&mut &bytes[..])`"),
    function("rustls_pemfile::ec_private_keys", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::ec_private_keys(&mut &bytes[..])`"),
    function("rustls_pemfile::pkcs8_private_keys", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::pkcs8_private_keys(&mut &bytes[..])`"),
    function("rustls_pemfile::private_key", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::private_key(&mut &bytes[..])`"),
    function("rustls_pemfile::public_keys", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::public_keys(&mut &bytes[..])`"),
    function("rustls_pemfile::read_all", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::read_all(&mut &bytes[..])`"),
    function("rustls_pemfile::read_one", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::read_one(&mut &bytes[..])`"),
    function("rustls_pemfile::rsa_private_keys", Io, Likely)
        .when(ExternalArgument)
        .because("reads PEM sections through a blocking reader")
        .instead("`tokio::fs::read(path).await`, then `rustls_pemfile::rsa_private_keys(&mut &bytes[..])`"),
    trait_method("rustls_platform_verifier::BuilderVerifierExt::with_platform_verifier", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a `rustls::ClientConfig` made once, at start-up"),
    trait_method("rustls_platform_verifier::ConfigVerifierExt::with_platform_verifier", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a `rustls::ClientConfig` made once, at start-up"),
    associated("rustls_platform_verifier::Verifier::new", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a verifier made once, at start-up"),
    associated("rustls_platform_verifier::Verifier::new_with_extra_roots", Fs, Likely).because("reads every certificate of the system's store, but on Windows, Android and Apple's systems").instead("a verifier made once, at start-up"),
];
