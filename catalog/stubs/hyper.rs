// hyper 1.

pub use http::{Method, Request, Response, StatusCode, Uri, header};
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub mod body {
    pub use bytes::{Buf, Bytes};
    pub struct Incoming;
    // Of hyper 0.14.
    pub async fn aggregate<T>(body: T) -> crate::Result<impl Buf> {}
    pub async fn to_bytes<T>(body: T) -> crate::Result<Bytes> {}
}
pub mod service {
    pub fn service_fn<F: Fn(http::Request<R>) -> S, R, S>(f: F) -> ServiceFn<F, R> {}
    pub struct ServiceFn<F, R>;
}
