// ammonia 4.

pub struct Document;
pub struct Builder<'a>;
impl<'a> Builder<'a> {
    pub fn new() -> Self {}
    pub fn link_rel(&mut self, value: Option<&'a str>) -> &mut Self {}
    pub fn strip_comments(&mut self, value: bool) -> &mut Self {}
    pub fn clean(&self, src: &str) -> Document {}
}
impl<'a> Default for Builder<'a> {}
pub fn clean(src: &str) -> String {}
pub fn clean_text(src: &str) -> String {}
