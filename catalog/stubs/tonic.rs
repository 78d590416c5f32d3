// tonic 0.12.

pub type Result<T> = std::result::Result<T, Status>;
pub struct Status;
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status {}
    pub fn internal(message: impl Into<String>) -> Status {}
    pub fn not_found(message: impl Into<String>) -> Status {}
    pub fn invalid_argument(message: impl Into<String>) -> Status {}
    pub fn message(&self) -> &str {}
    pub fn code(&self) -> Code {}
}
pub enum Code { Ok, Internal, NotFound }
pub struct Request<T>;
impl<T> Request<T> {
    pub fn new(message: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
pub struct Response<T>;
impl<T> Response<T> {
    pub fn new(message: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn into_inner(self) -> T {}
}
pub struct Streaming<T>;
impl<T> Streaming<T> { pub async fn message(&mut self) -> Result<Option<T>> {} }
impl<T> futures::Stream for Streaming<T> { type Item = Result<T>; }
pub mod transport {
    pub struct Error;
    pub struct Channel;
    impl Clone for Channel {}
    pub struct Endpoint;
    impl Endpoint {
        pub fn from_static(s: &'static str) -> Self {}
        pub async fn connect(&self) -> Result<Channel, Error> {}
    }
    pub struct Server;
    impl Server { pub fn builder() -> Self {} }
}
