// minreq 2.

pub fn get<T: Into<String>>(url: T) -> Request {}
pub fn post<T: Into<String>>(url: T) -> Request {}
pub fn put<T: Into<String>>(url: T) -> Request {}
pub fn delete<T: Into<String>>(url: T) -> Request {}
pub struct Request;
impl Request {
    pub fn with_header<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request {}
    pub fn with_body<T: Into<Vec<u8>>>(self, body: T) -> Request {}
    pub fn with_timeout(self, timeout: u64) -> Request {}
    pub fn send(self) -> Result<Response, Error> {}
    pub fn send_lazy(self) -> Result<ResponseLazy, Error> {}
}
pub struct Response;
impl Response {
    pub fn as_str(&self) -> Result<&str, Error> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn json<'a, T>(&'a self) -> Result<T, Error> {}
}
pub struct ResponseLazy;
pub enum Error {}
