// http 1.

pub struct Request<T>;
impl Request<()> {
    pub fn builder() -> request::Builder {}
    pub fn get<T>(uri: T) -> request::Builder {}
    pub fn post<T>(uri: T) -> request::Builder {}
}
impl<T> Request<T> {
    pub fn new(body: T) -> Request<T> {}
    pub fn method(&self) -> &Method {}
    pub fn uri(&self) -> &Uri {}
    pub fn uri_mut(&mut self) -> &mut Uri {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn body(&self) -> &T {}
    pub fn body_mut(&mut self) -> &mut T {}
    pub fn into_body(self) -> T {}
    pub fn into_parts(self) -> (request::Parts, T) {}
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
}
pub struct Response<T>;
impl Response<()> { pub fn builder() -> response::Builder {} }
impl<T> Response<T> {
    pub fn new(body: T) -> Response<T> {}
    pub fn status(&self) -> StatusCode {}
    pub fn status_mut(&mut self) -> &mut StatusCode {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn body(&self) -> &T {}
    pub fn body_mut(&mut self) -> &mut T {}
    pub fn into_body(self) -> T {}
    pub fn into_parts(self) -> (response::Parts, T) {}
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
}
pub mod request {
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn method<T>(self, method: T) -> Builder {}
        pub fn uri<T>(self, uri: T) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn body<T>(self, body: T) -> Result<crate::Request<T>, crate::Error> {}
    }
    pub struct Parts { pub method: crate::Method, pub uri: crate::Uri, pub headers: crate::HeaderMap, pub extensions: crate::Extensions }
}
pub mod response {
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn status<T>(self, status: T) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn body<T>(self, body: T) -> Result<crate::Response<T>, crate::Error> {}
    }
    pub struct Parts { pub status: crate::StatusCode, pub headers: crate::HeaderMap, pub extensions: crate::Extensions }
}
pub struct Error;
pub struct Method;
impl Method { pub fn as_str(&self) -> &str {} }
pub struct StatusCode;
impl StatusCode {
    pub fn as_u16(&self) -> u16 {}
    pub fn is_success(&self) -> bool {}
    pub fn is_client_error(&self) -> bool {}
    pub fn is_server_error(&self) -> bool {}
    pub fn canonical_reason(&self) -> Option<&'static str> {}
}
pub struct Uri;
impl Uri {
    pub fn path(&self) -> &str {}
    pub fn query(&self) -> Option<&str> {}
    pub fn host(&self) -> Option<&str> {}
}
pub struct Extensions;
impl Extensions {
    pub fn insert<T>(&mut self, val: T) -> Option<T> {}
    pub fn get<T>(&self) -> Option<&T> {}
}
pub mod header {
    pub struct HeaderName;
    impl HeaderName { pub fn as_str(&self) -> &str {} }
    pub struct HeaderValue;
    impl HeaderValue {
        pub fn from_static(src: &'static str) -> HeaderValue {}
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    pub struct InvalidHeaderValue;
    pub struct ToStrError;
    pub struct HeaderMap<T = HeaderValue>;
    impl<T> HeaderMap<T> {
        pub fn new() -> HeaderMap<T> {}
        pub fn get<K>(&self, key: K) -> Option<&T> {}
        pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {}
        pub fn append<K>(&mut self, key: K, value: T) -> bool {}
        pub fn remove<K>(&mut self, key: K) -> Option<T> {}
        pub fn contains_key<K>(&self, key: K) -> bool {}
        pub fn iter(&self) -> impl Iterator<Item = (&HeaderName, &T)> {}
    }
}
pub use header::{HeaderMap, HeaderName, HeaderValue};
