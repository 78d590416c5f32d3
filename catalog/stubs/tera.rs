// tera 1.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Context;
impl Context {
    pub fn new() -> Context {}
    pub fn insert<T: ?Sized, S: Into<String>>(&mut self, key: S, val: &T) {}
}
pub struct Tera;
impl Tera {
    pub fn new(dir: &str) -> Result<Tera> {}
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String> {}
    pub fn full_reload(&mut self) -> Result<()> {}
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()> {}
}
