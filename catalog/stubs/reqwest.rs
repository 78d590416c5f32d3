// reqwest 0.12.

pub use http::{Method, StatusCode, header};

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl Error {
    pub fn status(&self) -> Option<StatusCode> {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_connect(&self) -> bool {}
}
pub struct Url;
impl Url {
    pub fn parse(input: &str) -> std::result::Result<Url, ParseError> {}
    pub fn join(&self, input: &str) -> std::result::Result<Url, ParseError> {}
    pub fn as_str(&self) -> &str {}
    pub fn path(&self) -> &str {}
    pub fn host_str(&self) -> Option<&str> {}
}
pub struct ParseError;
pub struct Body;
pub struct Request;
pub struct Proxy;
pub struct Certificate;
pub async fn get<T>(url: T) -> Result<Response> {}
pub struct Client;
impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U>(&self, url: U) -> RequestBuilder {}
    pub fn post<U>(&self, url: U) -> RequestBuilder {}
    pub fn put<U>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U>(&self, url: U) -> RequestBuilder {}
    pub fn head<U>(&self, url: U) -> RequestBuilder {}
    pub fn request<U>(&self, method: Method, url: U) -> RequestBuilder {}
    pub async fn execute(&self, request: Request) -> Result<Response> {}
}
impl Clone for Client {}
impl Default for Client {}
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> ClientBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn connect_timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder {}
    pub fn build(self) -> Result<Client> {}
}
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn body<T>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
    pub fn query<T: ?Sized>(self, query: &T) -> RequestBuilder {}
    pub fn form<T: ?Sized>(self, form: &T) -> RequestBuilder {}
    pub fn json<T: ?Sized>(self, json: &T) -> RequestBuilder {}
    pub fn build(self) -> Result<Request> {}
    pub async fn send(self) -> Result<Response> {}
}
pub struct Response;
impl Response {
    pub fn status(&self) -> StatusCode {}
    pub fn headers(&self) -> &header::HeaderMap {}
    pub fn url(&self) -> &Url {}
    pub fn content_length(&self) -> Option<u64> {}
    pub async fn text(self) -> Result<String> {}
    pub async fn json<T>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<bytes::Bytes> {}
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> {}
    pub fn bytes_stream(self) -> impl futures::Stream<Item = Result<bytes::Bytes>> {}
    pub fn error_for_status(self) -> Result<Response> {}
    pub fn error_for_status_ref(&self) -> Result<&Response> {}
}
pub mod blocking {
    use crate::{Method, Result, StatusCode, Url, header};
    pub fn get<T>(url: T) -> Result<Response> {}
    pub struct Body;
    pub struct Request;
    pub struct Client;
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U>(&self, url: U) -> RequestBuilder {}
        pub fn post<U>(&self, url: U) -> RequestBuilder {}
        pub fn put<U>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U>(&self, url: U) -> RequestBuilder {}
        pub fn head<U>(&self, url: U) -> RequestBuilder {}
        pub fn request<U>(&self, method: Method, url: U) -> RequestBuilder {}
        pub fn execute(&self, request: Request) -> Result<Response> {}
    }
    impl Clone for Client {}
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new() -> ClientBuilder {}
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder {}
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder {}
        pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
        pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder {}
        pub fn build(self) -> Result<Client> {}
    }
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder {}
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
        pub fn body<T>(self, body: T) -> RequestBuilder {}
        pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
        pub fn query<T: ?Sized>(self, query: &T) -> RequestBuilder {}
        pub fn form<T: ?Sized>(self, form: &T) -> RequestBuilder {}
        pub fn json<T: ?Sized>(self, json: &T) -> RequestBuilder {}
        pub fn build(self) -> Result<Request> {}
        pub fn send(self) -> Result<Response> {}
    }
    pub struct Response;
    impl Response {
        pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String> {}
        pub fn status(&self) -> StatusCode {}
        pub fn headers(&self) -> &header::HeaderMap {}
        pub fn url(&self) -> &Url {}
        pub fn text(self) -> Result<String> {}
        pub fn json<T>(self) -> Result<T> {}
        pub fn bytes(self) -> Result<bytes::Bytes> {}
        pub fn copy_to<W: std::io::Write + ?Sized>(&mut self, w: &mut W) -> Result<u64> {}
        pub fn error_for_status(self) -> Result<Response> {}
    }
    impl std::io::Read for Response {}
}
