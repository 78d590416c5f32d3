// smol 2.

pub use async_channel as channel;
pub use async_lock as lock;
pub use futures_lite::{future, io, prelude, stream};

pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T {}
pub fn spawn<T: Send + 'static>(future: impl std::future::Future<Output = T> + Send + 'static) -> Task<T> {}
pub async fn unblock<T, F: FnOnce() -> T + Send + 'static>(f: F) -> T {}
pub struct Unblock<T>;
impl<T> Unblock<T> { pub fn new(io: T) -> Unblock<T> {} }
impl<T> futures::io::AsyncRead for Unblock<T> {}
impl<T> futures::io::AsyncWrite for Unblock<T> {}
pub struct Task<T>;
impl<T> Task<T> {
    pub fn detach(self) {}
    pub async fn cancel(self) -> Option<T> {}
}
impl<T> std::future::Future for Task<T> { type Output = T; }
pub struct Timer;
impl Timer {
    pub fn after(duration: std::time::Duration) -> Timer {}
    pub fn at(instant: std::time::Instant) -> Timer {}
}
impl std::future::Future for Timer { type Output = std::time::Instant; }
pub mod fs {
    use std::io::Result;
    use std::path::Path;
    pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<File> {}
    }
    impl futures::io::AsyncRead for File {}
    impl futures::io::AsyncWrite for File {}
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
}
