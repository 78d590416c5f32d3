// rhai 1.

pub struct EvalAltResult;
pub struct AST;
pub struct Engine;
impl Engine {
    pub fn new() -> Engine {}
    pub fn compile(&self, script: impl AsRef<str>) -> Result<AST, ParseError> {}
    pub fn eval<T>(&self, script: &str) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_ast<T>(&self, ast: &AST) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_file<T>(&self, path: std::path::PathBuf) -> Result<T, Box<EvalAltResult>> {}
    pub fn run(&self, script: &str) -> Result<(), Box<EvalAltResult>> {}
}
pub struct ParseError;
