use diesel::PgConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

async fn migrate(connection: &mut PgConnection, migrations: EmbeddedMigrations) {
    connection.run_pending_migrations(migrations).unwrap(); //~ WARN blocking_call
}

async fn certificates(path: &str, bytes: &[u8]) {
    let _ = CertificateDer::pem_file_iter(path); //~ WARN blocking_call
    let _ = CertificateDer::pem_slice_iter(bytes);
}
