// once_cell 1.

pub mod sync {
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        pub const fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn wait(&self) -> &T {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> {}
        pub fn force(this: &Lazy<T, F>) -> &T {}
    }
    impl<T, F: FnOnce() -> T> std::ops::Deref for Lazy<T, F> { type Target = T; }
}
pub mod unsync {
    pub use std::cell::{LazyCell as Lazy, OnceCell};
}
