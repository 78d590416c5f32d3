// pollster 0.4.

pub fn block_on<F: std::future::IntoFuture>(fut: F) -> F::Output {}
pub trait FutureExt: std::future::Future { fn block_on(self) -> Self::Output {} }
impl<F: std::future::Future> FutureExt for F {}
