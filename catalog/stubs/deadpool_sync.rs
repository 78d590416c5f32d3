// deadpool-sync 0.1; the deadpool crates for one database each give its wrapper.

pub struct InteractError;
pub struct SyncWrapper<T>;
impl<T> SyncWrapper<T> {
    pub async fn new<F: FnOnce() -> Result<T, E> + Send + 'static, E>(runtime: Runtime, f: F) -> Result<Self, E> {}
    pub async fn interact<F: FnOnce(&mut T) -> R + Send + 'static, R>(&self, f: F) -> Result<R, InteractError> {}
    pub fn lock(&self) -> Result<SyncGuard<'_, T>, ()> {}
}
pub struct SyncGuard<'a, T>;
impl<'a, T> std::ops::Deref for SyncGuard<'a, T> { type Target = T; }
pub enum Runtime { Tokio1 }
