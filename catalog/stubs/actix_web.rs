// actix-web 4.

pub mod web {
    pub async fn block<F: FnOnce() -> R + Send + 'static, R>(f: F) -> Result<R, crate::error::BlockingError> {}
    pub struct Data<T: ?Sized>;
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn into_inner(self) -> std::sync::Arc<T> {}
    }
    impl<T: ?Sized> std::ops::Deref for Data<T> { type Target = std::sync::Arc<T>; }
    impl<T: ?Sized> Clone for Data<T> {}
    pub struct Json<T>(pub T);
    impl<T> Json<T> { pub fn into_inner(self) -> T {} }
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    pub struct Path<T>;
    impl<T> Path<T> { pub fn into_inner(self) -> T {} }
    impl<T> std::ops::Deref for Path<T> { type Target = T; }
    pub struct Query<T>(pub T);
    impl<T> Query<T> { pub fn into_inner(self) -> T {} }
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    pub struct Form<T>(pub T);
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    pub use bytes::Bytes;
}
pub mod error {
    pub struct BlockingError;
    pub struct Error;
}
pub use error::Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod rt {
    pub use actix_rt::{System, spawn, task};
    pub use tokio::{net, signal, time};
}
pub struct HttpRequest;
impl HttpRequest {
    pub fn app_data<T: 'static>(&self) -> Option<&T> {}
    pub fn uri(&self) -> &http::Uri {}
    pub fn path(&self) -> &str {}
    pub fn query_string(&self) -> &str {}
    pub fn headers(&self) -> &http::HeaderMap {}
}
pub mod dev {
    pub struct ServiceRequest;
    impl ServiceRequest {
        pub fn app_data<T: 'static>(&self) -> Option<&T> {}
        pub fn request(&self) -> &crate::HttpRequest {}
        pub fn headers(&self) -> &http::HeaderMap {}
    }
    pub struct ServiceResponse;
}
pub struct HttpResponse;
impl HttpResponse {
    pub fn Ok() -> HttpResponseBuilder {}
    pub fn BadRequest() -> HttpResponseBuilder {}
    pub fn NotFound() -> HttpResponseBuilder {}
    pub fn InternalServerError() -> HttpResponseBuilder {}
}
pub struct HttpResponseBuilder;
impl HttpResponseBuilder {
    pub fn body<B>(&mut self, body: B) -> HttpResponse {}
    pub fn json<T>(&mut self, value: T) -> HttpResponse {}
    pub fn finish(&mut self) -> HttpResponse {}
    pub fn content_type<V>(&mut self, value: V) -> &mut Self {}
}
pub trait Responder {}
