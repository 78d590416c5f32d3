// spin 0.9.

use std::ops::{Deref, DerefMut};

pub struct Mutex<T: ?Sized>;
impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T> {}
    pub fn lock(&self) -> MutexGuard<'_, T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
}
pub struct MutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
pub struct RwLock<T: ?Sized>;
impl<T> RwLock<T> {
    pub const fn new(data: T) -> RwLock<T> {}
    pub fn read(&self) -> RwLockReadGuard<'_, T> {}
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {}
}
pub struct RwLockReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; }
pub struct RwLockWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> {}
