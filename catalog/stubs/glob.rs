// glob 0.3.

pub fn glob(pattern: &str) -> Result<Paths, PatternError> {}
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError> {}
pub struct Paths;
impl Iterator for Paths { type Item = GlobResult; }
pub type GlobResult = Result<std::path::PathBuf, GlobError>;
pub struct GlobError;
pub struct PatternError;
pub struct MatchOptions;
impl MatchOptions { pub fn new() -> MatchOptions {} }
pub struct Pattern;
impl Pattern {
    pub fn new(pattern: &str) -> Result<Pattern, PatternError> {}
    pub fn matches(&self, str: &str) -> bool {}
}
