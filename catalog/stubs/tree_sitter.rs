// tree-sitter 0.20 and later.

pub struct Language;
pub struct Tree;
pub struct QueryError;
pub struct Parser;
impl Parser {
    pub fn new() -> Parser {}
    pub fn set_language(&mut self, language: &Language) -> Result<(), ()> {}
    pub fn parse(&mut self, text: impl AsRef<[u8]>, old_tree: Option<&Tree>) -> Option<Tree> {}
}
pub struct Query;
impl Query { pub fn new(language: &Language, source: &str) -> Result<Self, QueryError> {} }
