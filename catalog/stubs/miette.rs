// miette 7.

pub struct Report;
pub use Report as Error;
pub type Result<T, E = Report> = std::result::Result<T, E>;
pub trait IntoDiagnostic<T, E> {
    fn into_diagnostic(self) -> std::result::Result<T, Report>;
}
impl<T, E> IntoDiagnostic<T, E> for std::result::Result<T, E> {}
pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Report>;
    fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
    fn context<D>(self, msg: D) -> std::result::Result<T, Report>;
    fn with_context<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
}
impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {}
pub use WrapErr as Context;
