// ureq 3, and the names of ureq 2 that 3 dropped.

pub fn get<T>(uri: T) -> RequestBuilder<typestate::WithoutBody> {}
pub fn post<T>(uri: T) -> RequestBuilder<typestate::WithBody> {}
pub fn put<T>(uri: T) -> RequestBuilder<typestate::WithBody> {}
pub fn patch<T>(uri: T) -> RequestBuilder<typestate::WithBody> {}
pub fn delete<T>(uri: T) -> RequestBuilder<typestate::WithoutBody> {}
pub fn head<T>(uri: T) -> RequestBuilder<typestate::WithoutBody> {}
pub fn agent() -> Agent {}
pub fn run<B>(request: http::Request<B>) -> Result<http::Response<Body>, Error> {}
pub mod typestate {
    pub struct WithBody;
    pub struct WithoutBody;
}
pub struct Error;
pub struct Agent;
impl Agent {
    pub fn new_with_defaults() -> Agent {}
    pub fn new_with_config(config: config::Config) -> Agent {}
    pub fn new() -> Agent {}
    pub fn run<B>(&self, request: http::Request<B>) -> Result<http::Response<Body>, Error> {}
    pub fn get<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody> {}
    pub fn post<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody> {}
    pub fn put<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody> {}
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody> {}
}
impl Clone for Agent {}
impl From<config::Config> for Agent {}
pub mod config {
    pub struct Config;
}
pub struct RequestBuilder<B>;
impl<B> RequestBuilder<B> {
    pub fn header<K, V>(self, key: K, value: V) -> Self {}
    pub fn query<K, V>(self, key: K, value: V) -> Self {}
    pub fn call(self) -> Result<http::Response<Body>, Error> {}
    pub fn send<D>(self, data: D) -> Result<http::Response<Body>, Error> {}
    pub fn send_empty(self) -> Result<http::Response<Body>, Error> {}
    pub fn send_form<I>(self, iter: I) -> Result<http::Response<Body>, Error> {}
    pub fn send_json<D>(self, data: D) -> Result<http::Response<Body>, Error> {}
}
pub struct Body;
impl Body {
    pub fn read_to_string(&mut self) -> Result<String, Error> {}
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> {}
    pub fn read_json<T>(&mut self) -> Result<T, Error> {}
    pub fn as_reader(&mut self) -> BodyReader<'_> {}
    pub fn into_reader(self) -> BodyReader<'static> {}
}
pub struct BodyReader<'a>;
impl<'a> std::io::Read for BodyReader<'a> {}
pub struct Request;
impl Request {
    pub fn set(self, header: &str, value: &str) -> Request {}
    pub fn call(self) -> Result<Response, Error> {}
    pub fn send(self, reader: impl std::io::Read) -> Result<Response, Error> {}
    pub fn send_json<T>(self, data: T) -> Result<Response, Error> {}
    pub fn send_string(self, data: &str) -> Result<Response, Error> {}
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error> {}
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error> {}
}
pub struct Response;
impl Response {
    pub fn status(&self) -> u16 {}
    pub fn into_string(self) -> std::io::Result<String> {}
    pub fn into_json<T>(self) -> std::io::Result<T> {}
    pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync + 'static> {}
}
