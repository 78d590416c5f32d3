// minijinja 2 and later.

pub struct Error;
pub struct Environment<'source>;
impl<'source> Environment<'source> {
    pub fn new() -> Environment<'source> {}
    pub fn add_template(&mut self, name: &'source str, source: &'source str) -> Result<(), Error> {}
    pub fn get_template(&self, name: &str) -> Result<Template<'_, '_>, Error> {}
    pub fn render_str<V>(&self, source: &str, ctx: V) -> Result<String, Error> {}
}
pub struct Template<'env, 'source>;
impl<'env, 'source> Template<'env, 'source> { pub fn render<S>(&self, ctx: S) -> Result<String, Error> {} }
