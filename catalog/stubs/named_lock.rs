// named-lock 0.4.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct NamedLock;
impl NamedLock {
    pub fn create(name: &str) -> Result<NamedLock> {}
    pub fn try_lock(&self) -> Result<NamedLockGuard> {}
    pub fn lock(&self) -> Result<NamedLockGuard> {}
}
pub struct NamedLockGuard;
