// async-lock 3.

use std::ops::{Deref, DerefMut};

pub struct Mutex<T: ?Sized>;
impl<T> Mutex<T> {
    pub const fn new(data: T) -> Mutex<T> {}
    pub async fn lock(&self) -> MutexGuard<'_, T> {}
    pub fn lock_blocking(&self) -> MutexGuard<'_, T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    pub async fn lock_arc(self: &std::sync::Arc<Self>) -> MutexGuardArc<T> {}
    pub fn into_inner(self) -> T {}
}
pub struct MutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
pub struct MutexGuardArc<T: ?Sized>;
impl<T: ?Sized> Deref for MutexGuardArc<T> { type Target = T; }
pub struct RwLock<T: ?Sized>;
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T> {}
    pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T> {}
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T> {}
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
}
pub struct RwLockReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; }
pub struct RwLockWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> {}
pub struct Semaphore;
impl Semaphore {
    pub const fn new(n: usize) -> Semaphore {}
    pub async fn acquire(&self) -> SemaphoreGuard<'_> {}
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_> {}
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>> {}
}
pub struct SemaphoreGuard<'a>;
pub struct Barrier;
impl Barrier {
    pub const fn new(n: usize) -> Barrier {}
    pub async fn wait(&self) -> BarrierWaitResult {}
    pub fn wait_blocking(&self) -> BarrierWaitResult {}
}
pub struct BarrierWaitResult;
pub struct OnceCell<T>;
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub async fn wait(&self) -> &T {}
    pub fn wait_blocking(&self) -> &T {}
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T {}
}
