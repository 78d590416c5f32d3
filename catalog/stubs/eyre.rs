// eyre 0.6; color_eyre gives the same names.

pub struct Report;
pub type Result<T, E = Report> = std::result::Result<T, E>;
pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Report>;
    fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
    fn context<D>(self, msg: D) -> std::result::Result<T, Report>;
    fn with_context<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
}
impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {}
pub use WrapErr as Context;
pub trait ContextCompat<T> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
    fn context<D>(self, msg: D) -> Result<T, Report>;
    fn with_context<D, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}
impl<T> ContextCompat<T> for Option<T> {}
pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T>;
}
impl<T> OptionExt<T> for Option<T> {}
