// boa_engine 0.20 and later.

pub type JsResult<T> = Result<T, JsError>;
pub struct JsError;
pub struct JsValue;
pub struct Source<'path, R>;
impl<'bytes> Source<'static, &'bytes [u8]> {
    pub fn from_bytes<T: AsRef<[u8]> + ?Sized>(source: &'bytes T) -> Self {}
}
pub struct Context;
impl Context {
    pub fn builder() -> context::ContextBuilder {}
    pub fn eval<R>(&mut self, src: Source<'_, R>) -> JsResult<JsValue> {}
    pub fn run_jobs(&mut self) -> JsResult<()> {}
}
impl Default for Context {}
pub mod context {
    pub use crate::Context;
    pub struct ContextBuilder;
    impl ContextBuilder {
        pub fn new() -> Self {}
        pub fn build(self) -> crate::JsResult<crate::Context> {}
    }
}
pub use module::Module;
pub use script::Script;
pub mod script {
    use crate::{Context, JsResult, JsValue, Source};

    pub struct Script;
    impl Script {
        pub fn parse<R, M>(src: Source<'_, R>, realm: M, context: &mut Context) -> JsResult<Self> {}
        pub fn evaluate(&self, context: &mut Context) -> JsResult<JsValue> {}
        pub async fn evaluate_async(&self, context: &mut Context) -> JsResult<JsValue> {}
    }
}
pub mod module {
    use crate::{Context, JsResult, Source};

    pub struct Module;
    impl Module {
        pub fn parse<R, M>(src: Source<'_, R>, realm: M, context: &mut Context) -> JsResult<Self> {}
        pub fn evaluate(&self, context: &mut Context) -> JsResult<crate::object::builtins::JsPromise> {}
        pub fn load_link_evaluate(&self, context: &mut Context) -> crate::object::builtins::JsPromise {}
    }
}
pub mod object { pub mod builtins { pub struct JsPromise; } }
