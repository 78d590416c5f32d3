// regex 1.

pub struct Error;
pub struct Regex;
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> {}
    pub fn find_iter<'h>(&self, haystack: &'h str) -> impl Iterator<Item = Match<'h>> {}
    pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> {}
    pub fn captures_iter<'h>(&self, haystack: &'h str) -> impl Iterator<Item = Captures<'h>> {}
    pub fn split<'h>(&self, haystack: &'h str) -> impl Iterator<Item = &'h str> {}
    pub fn replace<'h, R>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str> {}
    pub fn replace_all<'h, R>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str> {}
    pub fn as_str(&self) -> &str {}
}
impl Clone for Regex {}
pub struct Match<'h>;
impl<'h> Match<'h> {
    pub fn as_str(&self) -> &'h str {}
    pub fn start(&self) -> usize {}
    pub fn end(&self) -> usize {}
}
pub struct Captures<'h>;
impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>> {}
    pub fn name(&self, name: &str) -> Option<Match<'h>> {}
}
pub struct RegexSet;
impl RegexSet {
    pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
}
pub struct RegexBuilder;
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn build(&self) -> Result<Regex, Error> {}
}
