// futures 0.3. The crates it is made of (futures-util, futures-core ...) re-export from here.

pub use future::{FutureExt, TryFuture, TryFutureExt};
pub use io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
pub use sink::{Sink, SinkExt};
pub use std::future::Future;
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};

pub mod prelude {
    pub use crate::future::{FutureExt, TryFuture, TryFutureExt};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
    pub use crate::sink::{Sink, SinkExt};
    pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
    pub use std::future::Future;
    pub use crate::{future, sink, stream};
}

pub mod future {
    use crate::stream::Stream;
    pub use std::future::{Future, Pending, PollFn, Ready, pending, poll_fn, ready};
    use std::pin::Pin;

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
    pub enum Either<A, B> { Left(A), Right(B) }
    impl<A: Future, B> Future for Either<A, B> { type Output = A::Output; }
    pub trait TryFuture: Future { type Ok; type Error; }
    impl<F: Future<Output = Result<T, E>> + ?Sized, T, E> TryFuture for F { type Ok = T; type Error = E; }
    pub trait FutureExt: Future {
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U {}
        async fn map_into<U>(self) -> U {}
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output {}
        async fn flatten(self) -> <Self::Output as Future>::Output {}
        async fn fuse(self) -> Self::Output {}
        async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output {}
        async fn catch_unwind(self) -> Result<Self::Output, Box<dyn std::any::Any + Send>> {}
        fn shared(self) -> Shared<Self> {}
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> {}
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> {}
        fn into_stream(self) -> impl Stream<Item = Self::Output> {}
        fn left_future<B>(self) -> Either<Self, B> {}
        fn right_future<A>(self) -> Either<A, Self> {}
        fn now_or_never(self) -> Option<Self::Output> {}
        async fn unit_error(self) -> Result<Self::Output, ()> {}
    }
    impl<T: Future + ?Sized> FutureExt for T {}
    pub trait TryFutureExt: TryFuture {
        async fn map_ok<U, F: FnOnce(Self::Ok) -> U>(self, f: F) -> Result<U, Self::Error> {}
        async fn map_err<U, F: FnOnce(Self::Error) -> U>(self, f: F) -> Result<Self::Ok, U> {}
        async fn and_then<U, Fut: Future<Output = Result<U, Self::Error>>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> Result<U, Self::Error> {}
        async fn or_else<U, Fut: Future<Output = Result<Self::Ok, U>>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> Result<Self::Ok, U> {}
        async fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> Self::Ok {}
        async fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> Result<Self::Ok, Self::Error> {}
        async fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> Result<Self::Ok, Self::Error> {}
    }
    impl<F: TryFuture + ?Sized> TryFutureExt for F {}
    pub struct Shared<Fut>;
    impl<Fut: Future> Future for Shared<Fut> { type Output = Fut::Output; }
    impl<Fut> Clone for Shared<Fut> {}
    pub struct AbortHandle;
    impl AbortHandle {
        pub fn abort(&self) {}
        pub fn new_pair() -> (AbortHandle, AbortRegistration) {}
    }
    pub struct AbortRegistration;
    pub struct Aborted;
    pub struct Abortable<T>;
    impl<T> Abortable<T> { pub fn new(task: T, reg: AbortRegistration) -> Self {} }
    impl<T: Future> Future for Abortable<T> { type Output = Result<T::Output, Aborted>; }
    pub fn abortable<F: Future>(future: F) -> (Abortable<F>, AbortHandle) {}
    pub async fn lazy<F: FnOnce(&mut std::task::Context<'_>) -> R, R>(f: F) -> R {}
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}
    pub async fn join<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output) {}
    pub async fn join3<A: Future, B: Future, C: Future>(a: A, b: B, c: C) -> (A::Output, B::Output, C::Output) {}
    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output> {}
    pub async fn try_join<T, U, E, A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>>(a: A, b: B) -> Result<(T, U), E> {}
    pub async fn try_join_all<T, E, F: Future<Output = Result<T, E>>, I: IntoIterator<Item = F>>(iter: I) -> Result<Vec<T>, E> {}
    pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> {}
    pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as Future>::Output, usize, Vec<I::Item>) {}
    pub async fn select_ok<T, E, F: Future<Output = Result<T, E>>, I: IntoIterator<Item = F>>(iter: I) -> Result<(T, Vec<F>), E> {}
}

pub mod stream {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;
    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
    }
    impl<S: Stream + ?Sized> Stream for &mut S { type Item = S::Item; }
    impl<S: Stream + ?Sized> Stream for Box<S> { type Item = S::Item; }
    impl<P: std::ops::DerefMut> Stream for Pin<P> where <P as std::ops::Deref>::Target: Stream {
        type Item = <<P as std::ops::Deref>::Target as Stream>::Item;
    }
    pub trait TryStream: Stream { type Ok; type Error; }
    impl<S: Stream<Item = Result<T, E>> + ?Sized, T, E> TryStream for S { type Ok = T; type Error = E; }
    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> {}
        async fn into_future(self) -> (Option<Self::Item>, Self) {}
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = T> {}
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output> {}
        async fn collect<C>(self) -> C {}
        async fn concat(self) -> Self::Item {}
        async fn count(self) -> usize {}
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T {}
        async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool {}
        async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool {}
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item> {}
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = <Self::Item as Stream>::Item> {}
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item> {}
        fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> impl Stream<Item = B> {}
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        fn take_until<Fut: Future>(self, fut: Fut) -> impl Stream<Item = Self::Item> {}
        async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) {}
        async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) {}
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn fuse(self) -> impl Stream<Item = Self::Item> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item> {}
        fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> {}
        fn buffered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output> {}
        fn buffer_unordered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output> {}
        fn zip<S: Stream>(self, other: S) -> impl Stream<Item = (Self::Item, S::Item)> {}
        fn chain<S: Stream<Item = Self::Item>>(self, other: S) -> impl Stream<Item = Self::Item> {}
        fn peekable(self) -> impl Stream<Item = Self::Item> {}
        fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        async fn select_next_some(&mut self) -> Self::Item {}
        async fn forward<S: crate::sink::Sink<Self::Ok, Error = E>, E>(self, sink: S) -> Result<(), E> where Self: TryStream<Error = E> {}
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) {}
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {}
    }
    impl<S: Stream + ?Sized> StreamExt for S {}
    pub trait TryStreamExt: TryStream {
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> {}
        async fn try_collect<C>(self) -> Result<C, Self::Error> {}
        async fn try_concat(self) -> Result<Self::Ok, Self::Error> {}
        async fn try_for_each<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<(), Self::Error> {}
        async fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> Result<(), Self::Error> {}
        async fn try_fold<A, Fut: Future<Output = Result<A, Self::Error>>, F: FnMut(A, Self::Ok) -> Fut>(self, init: A, f: F) -> Result<A, Self::Error> {}
        fn map_ok<U, F: FnMut(Self::Ok) -> U>(self, f: F) -> impl Stream<Item = Result<U, Self::Error>> {}
        fn map_err<U, F: FnMut(Self::Error) -> U>(self, f: F) -> impl Stream<Item = Result<Self::Ok, U>> {}
        fn and_then<U, Fut: Future<Output = Result<U, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<U, Self::Error>> {}
        fn try_filter_map<U, Fut: Future<Output = Result<Option<U>, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<U, Self::Error>> {}
        fn try_buffer_unordered(self, n: usize) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        fn try_buffered(self, n: usize) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
    }
    impl<S: TryStream + ?Sized> TryStreamExt for S {}
    pub struct SplitSink<S, Item>;
    impl<S: crate::sink::Sink<Item>, Item> crate::sink::Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
    pub struct SplitStream<S>;
    impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
    pub struct FuturesUnordered<Fut>;
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> FuturesUnordered<Fut> {}
        pub fn push(&self, future: Fut) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = Fut::Output; }
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
    pub struct FuturesOrdered<Fut>;
    impl<Fut> FuturesOrdered<Fut> {
        pub fn new() -> FuturesOrdered<Fut> {}
        pub fn push_back(&mut self, future: Fut) {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
    pub struct Iter<I>;
    impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {}
    pub fn empty<T>() -> impl Stream<Item = T> {}
    pub fn pending<T>() -> impl Stream<Item = T> {}
    pub fn once<Fut: Future>(future: Fut) -> impl Stream<Item = Fut::Output> {}
    pub fn repeat<T: Clone>(item: T) -> impl Stream<Item = T> {}
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> impl Stream<Item = Item> {}
    pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item, E>(init: T, f: F) -> impl Stream<Item = Result<Item, E>> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> impl Stream<Item = T> {}
    pub fn select<A: Stream, B: Stream>(stream1: A, stream2: B) -> impl Stream<Item = A::Item> {}
    pub fn select_all<I: IntoIterator>(streams: I) -> impl Stream<Item = <I::Item as Stream>::Item> {}
}

pub mod sink {
    pub trait Sink<Item> { type Error; }
    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> {}
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> {}
        async fn flush(&mut self) -> Result<(), Self::Error> {}
        async fn close(&mut self) -> Result<(), Self::Error> {}
        async fn send_all<St: ?Sized>(&mut self, stream: &mut St) -> Result<(), Self::Error> {}
    }
    impl<T: Sink<Item> + ?Sized, Item> SinkExt<Item> for T {}
}

pub mod io {
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub trait AsyncRead {}
    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        fn lines(self) -> impl crate::stream::Stream<Item = Result<String>> {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        async fn flush(&mut self) -> Result<()> {}
        async fn close(&mut self) -> Result<()> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub struct BufReader<R>;
    impl<R> BufReader<R> { pub fn new(inner: R) -> Self {} }
    impl<R> AsyncRead for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
    pub async fn copy<R, W: ?Sized>(reader: R, writer: &mut W) -> Result<u64> {}
}

pub mod lock {
    use std::ops::{Deref, DerefMut};
    pub struct Mutex<T: ?Sized>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T> {}
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        pub fn into_inner(self) -> T {}
    }
    pub struct MutexGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; }
    impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
    pub struct OwnedMutexGuard<T: ?Sized>;
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
}

pub mod channel {
    pub mod oneshot {
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> { pub fn send(self, t: T) -> Result<(), T> {} }
        pub struct Receiver<T>;
        impl<T> Receiver<T> { pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {} }
        impl<T> std::future::Future for Receiver<T> { type Output = Result<T, Canceled>; }
        pub struct Canceled;
    }
    pub mod mpsc {
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> { pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {} }
        impl<T> Clone for Sender<T> {}
        impl<T> crate::sink::Sink<T> for Sender<T> { type Error = SendError; }
        pub struct UnboundedSender<T>;
        impl<T> UnboundedSender<T> { pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {} }
        impl<T> Clone for UnboundedSender<T> {}
        impl<T> crate::sink::Sink<T> for UnboundedSender<T> { type Error = SendError; }
        pub struct Receiver<T>;
        impl<T> Receiver<T> { pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {} }
        impl<T> crate::stream::Stream for Receiver<T> { type Item = T; }
        pub struct UnboundedReceiver<T>;
        impl<T> UnboundedReceiver<T> { pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {} }
        impl<T> crate::stream::Stream for UnboundedReceiver<T> { type Item = T; }
        pub struct SendError;
        pub struct TrySendError<T>;
        pub struct TryRecvError;
    }
}

pub mod executor {
    use std::future::Future;
    pub fn block_on<F: Future>(f: F) -> F::Output {}
    pub fn block_on_stream<S: crate::stream::Stream>(stream: S) -> BlockingStream<S> {}
    pub struct BlockingStream<S>;
    impl<S: crate::stream::Stream> Iterator for BlockingStream<S> { type Item = S::Item; }
    pub struct LocalPool;
    impl LocalPool {
        pub fn new() -> LocalPool {}
        pub fn spawner(&self) -> LocalSpawner {}
        pub fn run(&mut self) {}
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
        pub fn run_until_stalled(&mut self) {}
    }
    pub struct LocalSpawner;
    pub struct ThreadPool;
    impl ThreadPool {
        pub fn new() -> std::io::Result<ThreadPool> {}
        pub fn spawn_ok<Fut: Future<Output = ()>>(&self, future: Fut) {}
    }
}
