// dialoguer 0.11.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Input<'a, T>;
impl<T> Input<'_, T> {
    pub fn new() -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn default(self, value: T) -> Self {}
    pub fn interact_text(self) -> Result<T> {}
}
pub struct Confirm<'a>;
impl Confirm<'_> {
    pub fn new() -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn default(self, val: bool) -> Self {}
    pub fn interact(self) -> Result<bool> {}
}
pub struct Select<'a>;
impl Select<'_> {
    pub fn new() -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn items<T: ToString>(self, items: &[T]) -> Self {}
    pub fn default(self, val: usize) -> Self {}
    pub fn interact(self) -> Result<usize> {}
}
pub struct Password<'a>;
impl Password<'_> {
    pub fn new() -> Self {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self {}
    pub fn interact(self) -> Result<String> {}
}
