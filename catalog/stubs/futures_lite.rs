// futures-lite 2.

pub use futures::{AsyncBufRead, AsyncRead, AsyncWrite};
pub use io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
pub use future::{Future, FutureExt};
pub use stream::{Stream, StreamExt};

pub mod future {
    pub use std::future::{Future, pending, poll_fn, ready};
    pub type Boxed<T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'static>>;
    pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
    pub async fn yield_now() {}
    pub async fn poll_once<T, F: Future<Output = T>>(f: F) -> Option<T> {}
    pub async fn or<T, A: Future<Output = T>, B: Future<Output = T>>(future1: A, future2: B) -> T {}
    pub async fn race<T, A: Future<Output = T>, B: Future<Output = T>>(future1: A, future2: B) -> T {}
    pub async fn zip<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output) {}
    pub trait FutureExt: Future {
        async fn or<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        async fn race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        fn boxed<'a>(self) -> std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>> {}
    }
    impl<F: Future + ?Sized> FutureExt for F {}
}
pub mod stream {
    pub use futures::stream::{Stream, StreamExt, empty, iter, once, pending, poll_fn, repeat};
    pub fn block_on<S: Stream>(stream: S) -> BlockOn<S> {}
    pub struct BlockOn<S>;
    impl<S: Stream> Iterator for BlockOn<S> { type Item = S::Item; }
}
pub mod prelude {
    pub use crate::future::{Future, FutureExt};
    pub use crate::stream::{Stream, StreamExt};
    pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
}
pub mod io {
    pub use futures::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, copy};
}
