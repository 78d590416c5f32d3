// axum 0.8.

pub use body::Body;
pub use extract::{Extension, Json};
pub use routing::Router;
pub use serve::serve;
pub mod serve {
    pub fn serve<L, M>(listener: L, make_service: M) -> Serve<L, M> {}
    pub struct Serve<L, M>;
    impl<L, M> Serve<L, M> { pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> Serve<L, M> {} }
    impl<L, M> Future for Serve<L, M> { type Output = std::io::Result<()>; }
}
pub mod body {
    pub use bytes::Bytes;
    pub struct Body;
    impl Body {
        pub fn empty() -> Body {}
        pub fn from_stream<S>(stream: S) -> Body {}
    }
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, Error> {}
    pub struct Error;
}
pub mod extract {
    pub struct State<S>(pub S);
    pub struct Path<T>(pub T);
    pub struct Query<T>(pub T);
    pub struct Json<T>(pub T);
    pub struct Form<T>(pub T);
    pub struct Extension<T>(pub T);
    impl<S> std::ops::Deref for State<S> { type Target = S; }
    impl<T> std::ops::Deref for Path<T> { type Target = T; }
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    impl<T> std::ops::Deref for Extension<T> { type Target = T; }
    pub struct Multipart;
    impl Multipart { pub async fn next_field(&mut self) -> Result<Option<multipart::Field<'_>>, multipart::MultipartError> {} }
    pub mod multipart {
        pub struct MultipartError;
        pub struct Field<'a>;
        impl<'a> Field<'a> {
            pub fn name(&self) -> Option<&str> {}
            pub fn file_name(&self) -> Option<&str> {}
            pub async fn bytes(self) -> Result<bytes::Bytes, MultipartError> {}
            pub async fn text(self) -> Result<String, MultipartError> {}
            pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, MultipartError> {}
        }
    }
}
pub mod routing {
    pub struct MethodRouter<S = ()>;
    pub fn get<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn post<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn put<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn delete<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn patch<H, T, S>(handler: H) -> MethodRouter<S> {}
    impl<S> MethodRouter<S> {
        pub fn get<H, T>(self, handler: H) -> Self {}
        pub fn post<H, T>(self, handler: H) -> Self {}
    }
    pub struct Router<S = ()>;
    impl<S> Router<S> {
        pub fn new() -> Self {}
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {}
        pub fn nest(self, path: &str, router: Router<S>) -> Self {}
        pub fn merge<R>(self, other: R) -> Self {}
        pub fn layer<L>(self, layer: L) -> Router<S> {}
        pub fn fallback<H, T>(self, handler: H) -> Self {}
        pub fn with_state<S2>(self, state: S) -> Router<S2> {}
    }
}
pub mod response {
    pub use crate::extract::Json;
    pub type Response<T = crate::body::Body> = http::Response<T>;
    pub trait IntoResponse { fn into_response(self) -> Response; }
    pub struct Html<T>(pub T);
    pub struct Redirect;
    impl Redirect { pub fn to(uri: &str) -> Self {} }
}
pub mod http {
    pub use ::http::*;
}
