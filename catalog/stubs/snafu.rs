// snafu 0.8.

pub struct Whatever;
pub trait ResultExt<T, E> {
    fn context<C, E2>(self, context: C) -> Result<T, E2>;
    fn with_context<F: FnOnce(&mut E) -> C, C, E2>(self, context: F) -> Result<T, E2>;
    fn whatever_context<S, E2>(self, context: S) -> Result<T, E2>;
    fn with_whatever_context<F: FnOnce(&mut E) -> S, S, E2>(self, context: F) -> Result<T, E2>;
    fn boxed(self) -> Result<T, Box<dyn std::error::Error>>;
}
impl<T, E> ResultExt<T, E> for Result<T, E> {}
pub trait OptionExt<T> {
    fn context<C, E>(self, context: C) -> Result<T, E>;
    fn with_context<F: FnOnce() -> C, C, E>(self, context: F) -> Result<T, E>;
    fn whatever_context<S, E>(self, context: S) -> Result<T, E>;
}
impl<T> OptionExt<T> for Option<T> {}
pub mod prelude { pub use crate::{OptionExt as _, ResultExt as _}; }
