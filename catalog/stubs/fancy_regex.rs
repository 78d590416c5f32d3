// fancy-regex 0.14.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Regex;
impl Regex {
    pub fn new(re: &str) -> Result<Regex> {}
    pub fn is_match(&self, text: &str) -> Result<bool> {}
    pub fn find<'t>(&self, text: &'t str) -> Result<Option<Match<'t>>> {}
    pub fn captures<'t>(&self, text: &'t str) -> Result<Option<Captures<'t>>> {}
}
pub struct Match<'t>;
pub struct Captures<'t>;
