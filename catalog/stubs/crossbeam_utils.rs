// crossbeam-utils 0.8.

pub mod sync {
    use std::ops::{Deref, DerefMut};
    use std::sync::LockResult;
    pub struct Parker;
    impl Parker {
        pub fn new() -> Parker {}
        pub fn park(&self) {}
        pub fn park_timeout(&self, timeout: std::time::Duration) {}
        pub fn unparker(&self) -> &Unparker {}
    }
    pub struct Unparker;
    impl Unparker { pub fn unpark(&self) {} }
    pub struct WaitGroup;
    impl WaitGroup {
        pub fn new() -> WaitGroup {}
        pub fn wait(self) {}
    }
    impl Clone for WaitGroup {}
    pub struct ShardedLock<T: ?Sized>;
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T> {}
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>> {}
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>> {}
    }
    pub struct ShardedLockReadGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for ShardedLockReadGuard<'a, T> { type Target = T; }
    pub struct ShardedLockWriteGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for ShardedLockWriteGuard<'a, T> { type Target = T; }
    impl<'a, T: ?Sized> DerefMut for ShardedLockWriteGuard<'a, T> {}
}
pub mod thread {
    pub fn scope<'env, F: FnOnce(&Scope<'env>) -> R, R>(f: F) -> std::thread::Result<R> {}
    pub struct Scope<'env>;
    impl<'env> Scope<'env> {
        pub fn spawn<'scope, F: FnOnce(&Scope<'env>) -> T + Send + 'env, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {}
        pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env> {}
    }
    pub struct ScopedThreadBuilder<'scope, 'env>;
    impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env> {}
        pub fn spawn<F: FnOnce(&Scope<'env>) -> T + Send + 'env, T>(self, f: F) -> std::io::Result<ScopedJoinHandle<'scope, T>> {}
    }
    pub struct ScopedJoinHandle<'scope, T>;
    impl<'scope, T> ScopedJoinHandle<'scope, T> { pub fn join(self) -> std::thread::Result<T> {} }
}
pub struct Backoff;
impl Backoff {
    pub fn new() -> Backoff {}
    pub fn reset(&self) {}
    pub fn spin(&self) {}
    pub fn snooze(&self) {}
    pub fn is_completed(&self) -> bool {}
}
pub struct CachePadded<T>;
impl<T> CachePadded<T> { pub fn new(t: T) -> CachePadded<T> {} }
impl<T> std::ops::Deref for CachePadded<T> { type Target = T; }
