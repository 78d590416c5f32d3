// error-stack 0.5.

pub struct Report<C>;
pub type Result<T, C> = std::result::Result<T, Report<C>>;
pub trait ResultExt {
    type Ok;
    fn attach<A>(self, attachment: A) -> Self;
    fn attach_printable<A>(self, attachment: A) -> Self;
    fn attach_printable_lazy<A, F: FnOnce() -> A>(self, attachment: F) -> Self;
    fn change_context<C>(self, context: C) -> std::result::Result<Self::Ok, Report<C>>;
    fn change_context_lazy<C, F: FnOnce() -> C>(self, context: F) -> std::result::Result<Self::Ok, Report<C>>;
}
impl<T, E> ResultExt for std::result::Result<T, E> { type Ok = T; }
