// htpasswd-verify 0.3.

pub struct Htpasswd<'a>(pub std::collections::HashMap<std::borrow::Cow<'a, str>, Hash<'a>>);
impl Htpasswd<'static> { pub fn new_owned(bytes: &str) -> Htpasswd<'static> {} }
impl<'a> Htpasswd<'a> {
    pub fn new_borrowed(bytes: &'a str) -> Htpasswd<'a> {}
    pub fn check<S: AsRef<str>>(&self, username: S, password: S) -> bool {}
    pub fn into_owned(self) -> Htpasswd<'static> {}
}
impl<'a> From<&'a str> for Htpasswd<'a> { fn from(s: &'a str) -> Self {} }
pub struct Hash<'a>;
impl<'a> Hash<'a> {
    pub fn parse(hash: &'a str) -> Hash<'a> {}
    pub fn check<S: AsRef<str>>(&self, password: S) -> bool {}
}
