// fd-lock 4.

use std::ops::{Deref, DerefMut};

pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(inner: T) -> RwLock<T> {}
    pub fn read(&self) -> std::io::Result<RwLockReadGuard<'_, T>> {}
    pub fn try_read(&self) -> std::io::Result<RwLockReadGuard<'_, T>> {}
    pub fn write(&mut self) -> std::io::Result<RwLockWriteGuard<'_, T>> {}
    pub fn try_write(&mut self) -> std::io::Result<RwLockWriteGuard<'_, T>> {}
    pub fn into_inner(self) -> T {}
}
pub struct RwLockReadGuard<'lock, T>;
impl<'lock, T> Deref for RwLockReadGuard<'lock, T> { type Target = T; }
pub struct RwLockWriteGuard<'lock, T>;
impl<'lock, T> Deref for RwLockWriteGuard<'lock, T> { type Target = T; }
impl<'lock, T> DerefMut for RwLockWriteGuard<'lock, T> {}
