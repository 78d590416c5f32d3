// parking_lot 0.12. The real types are aliases into lock_api.

use std::ops::{Deref, DerefMut};
use std::time::{Duration, Instant};

pub struct Mutex<T: ?Sized>;
impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
    pub fn lock(&self) -> MutexGuard<'_, T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>> {}
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>> {}
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<RawMutex, T> {}
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<RawMutex, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
}
pub const fn const_mutex<T>(val: T) -> Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
pub struct MutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U> {}
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
}
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
pub struct MappedMutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}
pub struct RawMutex;
pub struct RawRwLock;
pub struct ArcMutexGuard<R, T: ?Sized>;
impl<R, T: ?Sized> Deref for ArcMutexGuard<R, T> { type Target = T; }
impl<R, T: ?Sized> DerefMut for ArcMutexGuard<R, T> {}
pub struct ArcRwLockReadGuard<R, T: ?Sized>;
impl<R, T: ?Sized> Deref for ArcRwLockReadGuard<R, T> { type Target = T; }
pub struct ArcRwLockUpgradableReadGuard<R, T: ?Sized>;
impl<R, T: ?Sized> Deref for ArcRwLockUpgradableReadGuard<R, T> { type Target = T; }
pub struct ArcRwLockWriteGuard<R, T: ?Sized>;
impl<R, T: ?Sized> Deref for ArcRwLockWriteGuard<R, T> { type Target = T; }
impl<R, T: ?Sized> DerefMut for ArcRwLockWriteGuard<R, T> {}
pub mod lock_api {
    pub use crate::{ArcMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard, ArcRwLockWriteGuard};
}
pub struct FairMutex<T: ?Sized>;
impl<T> FairMutex<T> {
    pub fn new(val: T) -> FairMutex<T> {}
    pub fn lock(&self) -> FairMutexGuard<'_, T> {}
    pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>> {}
}
pub struct FairMutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for FairMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for FairMutexGuard<'a, T> {}
pub struct ReentrantMutex<T: ?Sized>;
impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T> {}
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T> {}
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>> {}
}
pub struct ReentrantMutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for ReentrantMutexGuard<'a, T> { type Target = T; }
pub struct RwLock<T: ?Sized>;
impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
    pub fn read(&self) -> RwLockReadGuard<'_, T> {}
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>> {}
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T> {}
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {}
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>> {}
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    pub fn read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockReadGuard<RawRwLock, T> {}
    pub fn try_read_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockReadGuard<RawRwLock, T>> {}
    pub fn upgradable_read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockUpgradableReadGuard<RawRwLock, T> {}
    pub fn write_arc(self: &std::sync::Arc<Self>) -> ArcRwLockWriteGuard<RawRwLock, T> {}
    pub fn try_write_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockWriteGuard<RawRwLock, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
pub const fn const_rwlock<T>(val: T) -> RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}
pub struct RwLockReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> {}
}
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; }
pub struct MappedRwLockReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MappedRwLockReadGuard<'a, T> { type Target = T; }
pub struct RwLockWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {}
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> {}
}
impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> {}
pub struct MappedRwLockWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MappedRwLockWriteGuard<'a, T> { type Target = T; }
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> { pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T> {} }
impl<'a, T: ?Sized> Deref for RwLockUpgradableReadGuard<'a, T> { type Target = T; }
pub struct Condvar;
impl Condvar {
    pub fn new() -> Condvar {}
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>) {}
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult {}
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult {}
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F) {}
    pub fn wait_while_for<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Duration) -> WaitTimeoutResult {}
    pub fn notify_one(&self) -> bool {}
    pub fn notify_all(&self) -> usize {}
}
pub struct WaitTimeoutResult;
impl WaitTimeoutResult { pub fn timed_out(&self) -> bool {} }
pub struct Once;
impl Once {
    pub const fn new() -> Once {}
    pub fn call_once<F: FnOnce()>(&self, f: F) {}
}
