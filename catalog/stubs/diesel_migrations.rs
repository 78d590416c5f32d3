// diesel_migrations 2.

pub struct EmbeddedMigrations;
pub struct MigrationVersion<'a>;
pub trait MigrationHarness<DB> {
    fn has_pending_migration<S>(&mut self, source: S) -> Result<bool, Box<dyn std::error::Error>>;
    fn run_next_migration<S>(&mut self, source: S) -> Result<MigrationVersion<'_>, Box<dyn std::error::Error>>;
    fn run_pending_migrations<S>(&mut self, source: S) -> Result<Vec<MigrationVersion<'_>>, Box<dyn std::error::Error>>;
    fn revert_last_migration<S>(&mut self, source: S) -> Result<MigrationVersion<'_>, Box<dyn std::error::Error>>;
}
impl<C: diesel::Connection, DB> MigrationHarness<DB> for C {}
