// rhai 1.

pub struct EvalAltResult;
pub struct AST;
pub struct Engine;
impl Engine {
    pub fn eval_file_with_scope<T: Variant + Clone>(&self, scope: &mut Scope, path: std::path::PathBuf) -> Result<T, Box<EvalAltResult>> {}
    pub fn run_file_with_scope(&self, scope: &mut Scope, path: std::path::PathBuf) -> Result<(), Box<EvalAltResult>> {}
    pub fn run_file(&self, path: std::path::PathBuf) -> Result<(), Box<EvalAltResult>> {}
    pub fn new() -> Engine {}
    pub fn compile_file(&self, path: std::path::PathBuf) -> Result<AST, Box<EvalAltResult>> {}
    pub fn compile_file_with_scope(&self, scope: &Scope, path: std::path::PathBuf) -> Result<AST, Box<EvalAltResult>> {}
    pub fn compile(&self, script: impl AsRef<str>) -> Result<AST, ParseError> {}
    pub fn eval<T>(&self, script: &str) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_ast<T>(&self, ast: &AST) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_file<T>(&self, path: std::path::PathBuf) -> Result<T, Box<EvalAltResult>> {}
    pub fn run(&self, script: &str) -> Result<(), Box<EvalAltResult>> {}
}
pub struct ParseError;
pub fn eval_file<T>(path: impl AsRef<std::path::Path>) -> Result<T, Box<EvalAltResult>> {}
pub fn run_file(path: impl AsRef<std::path::Path>) -> Result<(), Box<EvalAltResult>> {}
