// tokio-stream 0.1.

pub use futures::Stream;
pub use futures::stream::{empty, iter, once, pending};

pub trait StreamExt: Stream {
    async fn next(&mut self) -> Option<Self::Item> {}
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> {}
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T> {}
    fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
    fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> impl Stream<Item = Fut::Output> {}
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item> {}
    fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
    fn fuse(self) -> impl Stream<Item = Self::Item> {}
    fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
    fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
    fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item> {}
    async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
    async fn collect<T>(self) -> T {}
    fn timeout(self, duration: std::time::Duration) -> impl Stream<Item = Result<Self::Item, Elapsed>> {}
    fn throttle(self, duration: std::time::Duration) -> impl Stream<Item = Self::Item> {}
    fn chunks_timeout(self, max_size: usize, duration: std::time::Duration) -> impl Stream<Item = Vec<Self::Item>> {}
}
impl<S: Stream + ?Sized> StreamExt for S {}
pub struct Elapsed;
pub struct StreamMap<K, V>;
impl<K, V> StreamMap<K, V> {
    pub fn new() -> StreamMap<K, V> {}
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> {}
}
impl<K, V: Stream> Stream for StreamMap<K, V> { type Item = (K, V::Item); }

pub mod wrappers {
    use futures::Stream;
    pub struct ReceiverStream<T>;
    impl<T> ReceiverStream<T> { pub fn new(recv: tokio::sync::mpsc::Receiver<T>) -> Self {} }
    impl<T> Stream for ReceiverStream<T> { type Item = T; }
    pub struct UnboundedReceiverStream<T>;
    impl<T> UnboundedReceiverStream<T> { pub fn new(recv: tokio::sync::mpsc::UnboundedReceiver<T>) -> Self {} }
    impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
    pub struct BroadcastStream<T>;
    impl<T> BroadcastStream<T> { pub fn new(rx: tokio::sync::broadcast::Receiver<T>) -> Self {} }
    impl<T> Stream for BroadcastStream<T> { type Item = Result<T, errors::BroadcastStreamRecvError>; }
    pub struct WatchStream<T>;
    impl<T> WatchStream<T> { pub fn new(rx: tokio::sync::watch::Receiver<T>) -> Self {} }
    impl<T> Stream for WatchStream<T> { type Item = T; }
    pub struct IntervalStream;
    impl IntervalStream { pub fn new(interval: tokio::time::Interval) -> Self {} }
    impl Stream for IntervalStream { type Item = tokio::time::Instant; }
    pub struct LinesStream<R>;
    impl<R> LinesStream<R> { pub fn new(lines: tokio::io::Lines<R>) -> Self {} }
    impl<R> Stream for LinesStream<R> { type Item = std::io::Result<String>; }
    pub struct TcpListenerStream;
    impl TcpListenerStream { pub fn new(listener: tokio::net::TcpListener) -> Self {} }
    impl Stream for TcpListenerStream { type Item = std::io::Result<tokio::net::TcpStream>; }
    pub struct ReadDirStream;
    impl ReadDirStream { pub fn new(read_dir: tokio::fs::ReadDir) -> Self {} }
    impl Stream for ReadDirStream { type Item = std::io::Result<tokio::fs::DirEntry>; }
    pub mod errors {
        pub enum BroadcastStreamRecvError { Lagged(u64) }
    }
}
