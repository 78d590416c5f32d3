// swc, as far as it rewrites sources.

pub struct Compiler;
impl Compiler {
    pub fn new(cm: std::sync::Arc<SourceMap>) -> Self {}
    pub fn minify(&self, fm: std::sync::Arc<SourceFile>, handler: &Handler, opts: &JsMinifyOptions, extras: JsMinifyExtras) -> Result<TransformOutput, Error> {}
    pub fn process_js_file(&self, fm: std::sync::Arc<SourceFile>, handler: &Handler, opts: &Options) -> Result<TransformOutput, Error> {}
}
pub struct SourceMap;
pub struct SourceFile;
pub struct Handler;
pub struct JsMinifyOptions;
pub struct JsMinifyExtras;
pub struct Options;
pub struct TransformOutput { pub code: String, pub map: Option<String> }
pub struct Error;
