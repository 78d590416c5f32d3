// inquire 0.7.

pub type InquireResult<T> = Result<T, InquireError>;
pub enum InquireError {}
pub struct Text<'a>;
impl<'a> Text<'a> {
    pub fn new(message: &'a str) -> Self {}
    pub fn prompt(self) -> InquireResult<String> {}
}
pub struct Confirm<'a>;
impl<'a> Confirm<'a> {
    pub fn new(message: &'a str) -> Self {}
    pub fn with_default(self, default: bool) -> Self {}
    pub fn prompt(self) -> InquireResult<bool> {}
}
pub struct Select<'a, T>;
impl<'a, T> Select<'a, T> {
    pub fn new(message: &'a str, options: Vec<T>) -> Self {}
    pub fn prompt(self) -> InquireResult<T> {}
}
