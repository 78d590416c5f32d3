// tokio-util 0.7.

pub mod sync {
    use std::future::Future;
    pub struct CancellationToken;
    impl CancellationToken {
        pub fn new() -> CancellationToken {}
        pub fn child_token(&self) -> CancellationToken {}
        pub fn cancel(&self) {}
        pub fn is_cancelled(&self) -> bool {}
        pub async fn cancelled(&self) {}
        pub async fn cancelled_owned(self) {}
        pub fn drop_guard(self) -> DropGuard {}
        pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output> {}
    }
    impl Clone for CancellationToken {}
    impl Default for CancellationToken {}
    pub struct DropGuard;
    pub struct PollSender<T>;
    impl<T> PollSender<T> { pub fn new(sender: tokio::sync::mpsc::Sender<T>) -> Self {} }
    pub struct ReusableBoxFuture<'a, T>;
}

pub mod task {
    use std::future::Future;
    use tokio::task::JoinHandle;
    pub struct LocalPoolHandle;
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle {}
        pub fn spawn_pinned<F: FnOnce() -> Fut + Send + 'static, Fut: Future>(&self, create_task: F) -> JoinHandle<Fut::Output> {}
        pub fn spawn_pinned_by_idx<F: FnOnce() -> Fut + Send + 'static, Fut: Future>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> {}
    }
    pub struct TaskTracker;
    impl TaskTracker {
        pub fn new() -> TaskTracker {}
        pub async fn wait(&self) {}
        pub fn close(&self) -> bool {}
        pub fn reopen(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn spawn<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<F: FnOnce() -> T, T>(&self, task: F) -> JoinHandle<T> {}
        pub fn spawn_blocking_on<F: FnOnce() -> T, T>(&self, task: F, handle: &tokio::runtime::Handle) -> JoinHandle<T> {}
        pub fn track_future<F: Future>(&self, future: F) -> impl Future<Output = F::Output> {}
    }
    impl Clone for TaskTracker {}
    pub struct AbortOnDropHandle<T>;
    impl<T> AbortOnDropHandle<T> { pub fn new(handle: JoinHandle<T>) -> Self {} }
    impl<T> Future for AbortOnDropHandle<T> { type Output = Result<T, tokio::task::JoinError>; }
    pub struct JoinMap<K, V>;
    impl<K, V> JoinMap<K, V> {
        pub fn new() -> Self {}
        pub fn spawn<F: Future<Output = V>>(&mut self, key: K, task: F) {}
        pub fn spawn_blocking<F: FnOnce() -> V>(&mut self, key: K, f: F) {}
        pub fn spawn_blocking_on<F: FnOnce() -> V>(&mut self, key: K, f: F, handle: &tokio::runtime::Handle) {}
        pub async fn join_next(&mut self) -> Option<(K, Result<V, tokio::task::JoinError>)> {}
    }
}

pub mod io {
    use std::io::{Read, Write};
    pub struct SyncIoBridge<T>;
    impl<T> SyncIoBridge<T> {
        pub fn new(src: T) -> Self {}
        pub fn new_with_handle(src: T, rt: tokio::runtime::Handle) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Read for SyncIoBridge<T> {}
    impl<T> std::io::BufRead for SyncIoBridge<T> {}
    impl<T> Write for SyncIoBridge<T> {}
    impl<T> std::io::Seek for SyncIoBridge<T> {}
    pub struct StreamReader<S, B>;
    impl<S, B> StreamReader<S, B> { pub fn new(stream: S) -> Self {} }
    impl<S, B> tokio::io::AsyncRead for StreamReader<S, B> {}
    impl<S, B> tokio::io::AsyncBufRead for StreamReader<S, B> {}
    pub struct ReaderStream<R>;
    impl<R> ReaderStream<R> {
        pub fn new(reader: R) -> Self {}
        pub fn with_capacity(reader: R, capacity: usize) -> Self {}
    }
    impl<R> futures::Stream for ReaderStream<R> { type Item = std::io::Result<bytes::Bytes>; }
}

pub mod codec {
    pub trait Decoder {
        type Item;
        type Error;
        fn decode(&mut self, src: &mut bytes::BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn framed<T>(self, io: T) -> Framed<T, Self> {}
    }
    pub trait Encoder<Item> {
        type Error;
        fn encode(&mut self, item: Item, dst: &mut bytes::BytesMut) -> Result<(), Self::Error>;
    }
    pub struct Framed<T, U>;
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U> {}
        pub fn get_ref(&self) -> &T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, U: Decoder> futures::Stream for Framed<T, U> { type Item = Result<U::Item, U::Error>; }
    impl<T, I, U: Encoder<I>> futures::Sink<I> for Framed<T, U> { type Error = U::Error; }
    pub struct FramedRead<T, D>;
    impl<T, D> FramedRead<T, D> { pub fn new(inner: T, decoder: D) -> FramedRead<T, D> {} }
    impl<T, D: Decoder> futures::Stream for FramedRead<T, D> { type Item = Result<D::Item, D::Error>; }
    pub struct FramedWrite<T, E>;
    impl<T, E> FramedWrite<T, E> { pub fn new(inner: T, encoder: E) -> FramedWrite<T, E> {} }
    impl<T, I, E: Encoder<I>> futures::Sink<I> for FramedWrite<T, E> { type Error = E::Error; }
    pub struct LinesCodec;
    impl LinesCodec {
        pub fn new() -> LinesCodec {}
        pub fn new_with_max_length(max_length: usize) -> LinesCodec {}
    }
    impl Decoder for LinesCodec { type Item = String; type Error = LinesCodecError; }
    pub enum LinesCodecError { MaxLineLengthExceeded, Io(std::io::Error) }
    pub struct BytesCodec;
    impl BytesCodec { pub fn new() -> BytesCodec {} }
    impl Decoder for BytesCodec { type Item = bytes::BytesMut; type Error = std::io::Error; }
    pub struct LengthDelimitedCodec;
    impl LengthDelimitedCodec { pub fn new() -> LengthDelimitedCodec {} }
    impl Decoder for LengthDelimitedCodec { type Item = bytes::BytesMut; type Error = std::io::Error; }
}

pub mod time {
    pub struct DelayQueue<T>;
    impl<T> DelayQueue<T> {
        pub fn new() -> DelayQueue<T> {}
        pub fn insert(&mut self, value: T, timeout: std::time::Duration) -> delay_queue::Key {}
    }
    pub mod delay_queue {
        pub struct Key;
    }
}
