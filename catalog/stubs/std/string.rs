// std: text.

pub mod string {
    use crate::borrow::Cow;
    use crate::ops::{Deref, DerefMut};

    pub struct String;
    impl String {
        pub fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
        pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String {}
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn push(&mut self, ch: char) {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {}
        pub fn drain<R>(&mut self, range: R) -> impl Iterator<Item = char> {}
        pub fn into_boxed_str(self) -> Box<str> {}
    }
    impl Deref for String { type Target = str; }
    impl DerefMut for String {}
    impl Clone for String {}
    impl Default for String {}
    impl AsRef<str> for String {}
    impl AsRef<[u8]> for String {}
    impl AsRef<crate::path::Path> for String {}
    impl AsRef<crate::ffi::OsStr> for String {}
    impl From<&str> for String {}
    impl From<char> for String {}
    impl From<Box<str>> for String {}
    impl From<Cow<'_, str>> for String {}
    impl FromIterator<char> for String {}
    impl FromIterator<String> for String {}
    impl Extend<char> for String {}
    impl crate::ops::Add<&str> for String { type Output = String; }
    impl crate::str::FromStr for String { type Err = crate::convert::Infallible; }
    pub trait ToString { fn to_string(&self) -> String; }
    impl<T: crate::fmt::Display + ?Sized> ToString for T {}
    pub struct FromUtf8Error;
    impl FromUtf8Error { pub fn into_bytes(self) -> Vec<u8> {} }
}

pub mod str {
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
    pub struct Utf8Error;
    pub struct ParseBoolError;
    pub trait FromStr { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    pub struct Chars<'a>;
    impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str {} }
    impl<'a> Iterator for Chars<'a> { type Item = char; }
    pub struct Lines<'a>;
    impl<'a> Iterator for Lines<'a> { type Item = &'a str; }
    pub struct SplitWhitespace<'a>;
    impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; }
    pub struct Split<'a, P>;
    impl<'a, P> Iterator for Split<'a, P> { type Item = &'a str; }
}

pub mod char {
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
    pub fn from_u32(i: u32) -> Option<char> {}
}

impl str {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_char_boundary(&self, index: usize) -> bool {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_str(&self) -> &str {}
    pub fn get<I>(&self, i: I) -> Option<&str> {}
    pub fn split_at(&self, mid: usize) -> (&str, &str) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
    pub fn chars(&self) -> str::Chars<'_> {}
    pub fn char_indices(&self) -> impl Iterator<Item = (usize, char)> {}
    pub fn bytes(&self) -> impl Iterator<Item = u8> {}
    pub fn split_whitespace(&self) -> str::SplitWhitespace<'_> {}
    pub fn split_ascii_whitespace(&self) -> impl Iterator<Item = &str> {}
    pub fn lines(&self) -> str::Lines<'_> {}
    pub fn contains<P>(&self, pat: P) -> bool {}
    pub fn starts_with<P>(&self, pat: P) -> bool {}
    pub fn ends_with<P>(&self, pat: P) -> bool {}
    pub fn find<P>(&self, pat: P) -> Option<usize> {}
    pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
    pub fn split<P>(&self, pat: P) -> str::Split<'_, P> {}
    pub fn split_inclusive<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
    pub fn rsplit<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
    pub fn split_terminator<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
    pub fn splitn<P>(&self, n: usize, pat: P) -> impl Iterator<Item = &str> {}
    pub fn rsplitn<P>(&self, n: usize, pat: P) -> impl Iterator<Item = &str> {}
    pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn matches<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
    pub fn match_indices<P>(&self, pat: P) -> impl Iterator<Item = (usize, &str)> {}
    pub fn trim(&self) -> &str {}
    pub fn trim_start(&self) -> &str {}
    pub fn trim_end(&self) -> &str {}
    pub fn trim_matches<P>(&self, pat: P) -> &str {}
    pub fn trim_start_matches<P>(&self, pat: P) -> &str {}
    pub fn trim_end_matches<P>(&self, pat: P) -> &str {}
    pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
    pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
    pub fn parse<F: str::FromStr>(&self) -> Result<F, <F as str::FromStr>::Err> {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub fn to_lowercase(&self) -> String {}
    pub fn to_uppercase(&self) -> String {}
    pub fn to_ascii_lowercase(&self) -> String {}
    pub fn to_ascii_uppercase(&self) -> String {}
    pub fn repeat(&self, n: usize) -> String {}
    pub fn replace<P>(&self, from: P, to: &str) -> String {}
    pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String {}
    pub fn into_string(self: Box<str>) -> String {}
}
impl AsRef<str> for str {}
impl AsRef<[u8]> for str {}
impl AsRef<path::Path> for str {}
impl AsRef<ffi::OsStr> for str {}

impl char {
    pub fn is_alphabetic(self) -> bool {}
    pub fn is_alphanumeric(self) -> bool {}
    pub fn is_numeric(self) -> bool {}
    pub fn is_whitespace(self) -> bool {}
    pub fn is_control(self) -> bool {}
    pub fn is_uppercase(self) -> bool {}
    pub fn is_lowercase(self) -> bool {}
    pub fn is_digit(self, radix: u32) -> bool {}
    pub fn to_digit(self, radix: u32) -> Option<u32> {}
    pub fn len_utf8(self) -> usize {}
    pub fn is_ascii(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn to_ascii_lowercase(&self) -> char {}
    pub fn to_ascii_uppercase(&self) -> char {}
    pub fn to_lowercase(self) -> impl Iterator<Item = char> {}
    pub fn to_uppercase(self) -> impl Iterator<Item = char> {}
    pub fn from_u32(i: u32) -> Option<char> {}
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
}
