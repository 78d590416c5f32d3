// isahc 1.

pub use http::{Request, Response};
pub fn get<U>(uri: U) -> Result<Response<Body>, Error> {}
pub async fn get_async<U>(uri: U) -> Result<Response<AsyncBody>, Error> {}
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> {}
pub async fn post_async<U, B>(uri: U, body: B) -> Result<Response<AsyncBody>, Error> {}
pub fn send<B>(request: Request<B>) -> Result<Response<Body>, Error> {}
pub async fn send_async<B>(request: Request<B>) -> Result<Response<AsyncBody>, Error> {}
pub struct HttpClient;
impl HttpClient {
    pub fn new() -> Result<HttpClient, Error> {}
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error> {}
    pub async fn get_async<U>(&self, uri: U) -> Result<Response<AsyncBody>, Error> {}
    pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error> {}
    pub async fn send_async<B>(&self, request: Request<B>) -> Result<Response<AsyncBody>, Error> {}
}
pub struct Error;
pub struct Body;
impl std::io::Read for Body {}
pub struct AsyncBody;
