// attohttpc 0.28.

pub fn get<U>(base_url: U) -> RequestBuilder {}
pub fn post<U>(base_url: U) -> RequestBuilder {}
pub fn put<U>(base_url: U) -> RequestBuilder {}
pub fn delete<U>(base_url: U) -> RequestBuilder {}
pub struct RequestBuilder<B = body::Empty>;
impl<B> RequestBuilder<B> {
    pub fn header<H, V>(self, header: H, value: V) -> Self {}
    pub fn param<K, V>(self, key: K, value: V) -> Self {}
    pub fn timeout(self, duration: std::time::Duration) -> Self {}
    pub fn send(self) -> Result<Response> {}
}
pub mod body {
    pub struct Empty;
}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Response;
impl Response {
    pub fn status(&self) -> http::StatusCode {}
    pub fn is_success(&self) -> bool {}
    pub fn text(self) -> Result<String> {}
    pub fn bytes(self) -> Result<Vec<u8>> {}
    pub fn json<T>(self) -> Result<T> {}
    pub fn split(self) -> (http::StatusCode, http::HeaderMap, ResponseReader) {}
}
impl std::io::Read for Response {}
pub struct ResponseReader;
impl std::io::Read for ResponseReader {}
