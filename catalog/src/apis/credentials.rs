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
    trait_method("hyper_rustls::ConfigBuilderExt::try_with_platform_verifier", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a `rustls::ClientConfig` made once, at start-up"),
    trait_method("hyper_rustls::ConfigBuilderExt::with_native_roots", Fs, Likely)
        .because("reads every certificate of the system's store")
        .instead("a `rustls::ClientConfig` made once, at start-up"),
    trait_method("hyper_rustls::ConfigBuilderExt::with_platform_verifier", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a `rustls::ClientConfig` made once, at start-up"),
    method("hyper_rustls::HttpsConnectorBuilder::try_with_platform_verifier", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_native_roots", Fs, Likely)
        .because("reads every certificate of the system's store")
        .instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_platform_verifier", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_provider_and_native_roots", Fs, Likely)
        .because("reads every certificate of the system's store")
        .instead("a connector made once, at start-up, and cloned"),
    method("hyper_rustls::HttpsConnectorBuilder::with_provider_and_platform_verifier", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a connector made once, at start-up, and cloned"),
    associated("hyper_tls::HttpsConnector::new", Fs, Possible)
        .steady()
        .because("loads the certificates of the system's store")
        .instead("a connector made once, at start-up, and cloned"),
    associated("native_tls::TlsConnector::new", Fs, Possible)
        .steady()
        .because("loads the certificates of the system's store")
        .instead("a connector made once, at start-up, and cloned"),
    method("native_tls::TlsConnectorBuilder::build", Fs, Possible)
        .steady()
        .because("loads the certificates of the system's store")
        .instead("a connector made once, at start-up, and cloned"),
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
    trait_method("rustls_platform_verifier::BuilderVerifierExt::with_platform_verifier", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a `rustls::ClientConfig` made once, at start-up"),
    trait_method("rustls_platform_verifier::ConfigVerifierExt::with_platform_verifier", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a `rustls::ClientConfig` made once, at start-up"),
    associated("rustls_platform_verifier::Verifier::new", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a verifier made once, at start-up"),
    associated("rustls_platform_verifier::Verifier::new_with_extra_roots", Fs, Likely)
        .because("reads every certificate of the system's store, but on Windows, Android and Apple's systems")
        .instead("a verifier made once, at start-up"),
    method("secret_service::blocking::Collection::create_item", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Collection::create_item(...).await"),
    method("secret_service::blocking::Collection::delete", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Collection::delete(...).await"),
    method("secret_service::blocking::Collection::get_all_items", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Collection::get_all_items(...).await"),
    method("secret_service::blocking::Collection::lock", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Collection::lock(...).await"),
    method("secret_service::blocking::Collection::search_items", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Collection::search_items(...).await"),
    method("secret_service::blocking::Collection::unlock", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Collection::unlock(...).await"),
    method("secret_service::blocking::Item::delete", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Item::delete(...).await"),
    method("secret_service::blocking::Item::get_secret", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Item::get_secret(...).await"),
    method("secret_service::blocking::Item::lock", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Item::lock(...).await"),
    method("secret_service::blocking::Item::set_secret", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Item::set_secret(...).await"),
    method("secret_service::blocking::Item::unlock", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::Item::unlock(...).await"),
    associated("secret_service::blocking::SecretService::connect", Service, Certain)
        .because("connects to the service and waits for its answer")
        .instead("secret_service::SecretService::connect(encryption).await"),
    method("secret_service::blocking::SecretService::get_all_collections", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::SecretService::get_all_collections(...).await"),
    method("secret_service::blocking::SecretService::get_any_collection", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::SecretService::get_any_collection(...).await"),
    method("secret_service::blocking::SecretService::get_collection_by_alias", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::SecretService::get_collection_by_alias(...).await"),
    method("secret_service::blocking::SecretService::get_default_collection", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::SecretService::get_default_collection(...).await"),
    method("secret_service::blocking::SecretService::search_items", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::SecretService::search_items(...).await"),
    method("secret_service::blocking::SecretService::unlock_all", Service, Certain)
        .because("waits for the service, which may ask the user")
        .instead("secret_service::SecretService::unlock_all(...).await"),
    associated("ssh_key::AuthorizedKeys::read_file", Fs, Likely)
        .because("reads and parses a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("ssh_key::KnownHosts::read_file", Fs, Likely)
        .because("reads and parses a file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("ssh_key::PrivateKey::decrypt", Cpu, Likely)
        .because("derives the key with bcrypt, slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("ssh_key::PrivateKey::encrypt", Cpu, Likely)
        .because("derives the key with bcrypt, slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("ssh_key::PrivateKey::random", Cpu, Possible)
        .steady()
        .because("searches for primes where the key is of RSA")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("ssh_key::PrivateKey::read_openssh_file", Fs, Likely)
        .because("reads a key from its file")
        .instead("`tokio::fs::read(path).await`, then `PrivateKey::from_openssh`"),
    method("ssh_key::PrivateKey::write_openssh_file", Fs, Likely)
        .because("writes a key to its file")
        .instead("`PrivateKey::to_openssh`, then `tokio::fs::write(path, text).await`"),
    associated("ssh_key::PublicKey::read_openssh_file", Fs, Likely)
        .because("reads a key from its file")
        .instead("`tokio::fs::read_to_string(path).await`, then `PublicKey::from_openssh`"),
    method("ssh_key::PublicKey::write_openssh_file", Fs, Likely)
        .because("writes a key to its file")
        .instead("`PublicKey::to_openssh`, then `tokio::fs::write(path, text).await`"),
];
