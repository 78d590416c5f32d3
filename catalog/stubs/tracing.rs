// tracing 0.1.

pub struct Span;
impl Span {
    pub fn current() -> Span {}
    pub fn none() -> Span {}
    pub fn enter(&self) -> span::Entered<'_> {}
    pub fn entered(self) -> span::EnteredSpan {}
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
    pub fn record<V>(&self, field: &str, value: V) -> &Self {}
}
impl Clone for Span {}
pub mod span {
    pub struct Entered<'a>;
    pub struct EnteredSpan;
}
pub use instrument::{Instrument, Instrumented};
pub mod instrument {
    pub trait Instrument {
        fn instrument(self, span: crate::Span) -> Instrumented<Self> {}
        fn in_current_span(self) -> Instrumented<Self> {}
    }
    impl<T> Instrument for T {}
    pub struct Instrumented<T>;
    impl<T> Instrumented<T> { pub fn into_inner(self) -> T {} }
    impl<T: Future> Future for Instrumented<T> { type Output = T::Output; }
}
pub struct Dispatch;
pub mod subscriber {
    pub fn with_default<T, F: FnOnce() -> T, S>(subscriber: S, f: F) -> T {}
}
pub mod dispatcher {
    pub use crate::Dispatch;
    pub fn with_default<T, F: FnOnce() -> T>(dispatcher: &Dispatch, f: F) -> T {}
    pub fn get_default<T, F: FnMut(&Dispatch) -> T>(f: F) -> T {}
}
