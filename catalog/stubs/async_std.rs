// async-std 1.

pub mod prelude {
    pub use futures::stream::{Stream, StreamExt};
    pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncWriteExt as WriteExt};
    pub use std::future::Future;
}
pub mod task {
    use std::future::Future;
    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> { pub async fn cancel(self) -> Option<T> {} }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    pub fn spawn<F: Future<Output = T> + Send + 'static, T>(future: F) -> JoinHandle<T> {}
    pub fn spawn_local<F: Future<Output = T> + 'static, T>(future: F) -> JoinHandle<T> {}
    pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static, T>(f: F) -> JoinHandle<T> {}
    pub fn block_on<F: Future<Output = T>, T>(future: F) -> T {}
    pub async fn sleep(dur: std::time::Duration) {}
    pub async fn yield_now() {}
}
pub mod future {
    pub use std::future::{Future, pending, ready};
    pub struct TimeoutError;
    pub async fn timeout<F: Future>(dur: std::time::Duration, f: F) -> Result<F::Output, TimeoutError> {}
}
pub mod stream {
    pub use futures::stream::{Stream, StreamExt};
}
pub mod channel {
    pub use async_channel::{Receiver, Sender, bounded, unbounded};
}
pub mod sync {
    pub use async_lock::{Barrier, Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};
}
pub mod path {
    pub use std::path::{Path, PathBuf};
}
pub mod io {
    pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncWriteExt as WriteExt, BufReader};
    pub use std::io::{Error, ErrorKind, Result};
    pub struct Stdin;
    impl Stdin { pub async fn read_line(&self, buf: &mut String) -> Result<usize> {} }
    pub fn stdin() -> Stdin {}
}
pub mod fs {
    use std::io::Result;
    use std::path::{Path, PathBuf};
    pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn sync_all(&self) -> Result<()> {}
        pub async fn set_len(&self, size: u64) -> Result<()> {}
    }
    impl futures::io::AsyncRead for File {}
    impl futures::io::AsyncWrite for File {}
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> {}
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<std::fs::Metadata> {}
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> {}
}
pub mod net {
    use std::io::Result;
    pub struct TcpStream;
    impl TcpStream { pub async fn connect<A>(addrs: A) -> Result<TcpStream> {} }
    impl futures::io::AsyncRead for TcpStream {}
    impl futures::io::AsyncWrite for TcpStream {}
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A>(addrs: A) -> Result<TcpListener> {}
        pub async fn accept(&self) -> Result<(TcpStream, std::net::SocketAddr)> {}
        pub fn incoming(&self) -> Incoming<'_> {}
    }
    pub struct Incoming<'a>;
    impl<'a> futures::Stream for Incoming<'a> { type Item = Result<TcpStream>; }
}
