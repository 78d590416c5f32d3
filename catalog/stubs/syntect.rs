// syntect 5.

pub enum LoadingError {}
pub enum Error {}
pub mod easy {
    use crate::highlighting::{Style, Theme};
    use crate::parsing::{SyntaxReference, SyntaxSet};
    use std::path::Path;

    pub struct HighlightLines<'a>;
    impl<'a> HighlightLines<'a> {
        pub fn new(syntax: &SyntaxReference, theme: &'a Theme) -> HighlightLines<'a> {}
        pub fn highlight_line<'b>(&mut self, line: &'b str, syntax_set: &SyntaxSet) -> Result<Vec<(Style, &'b str)>, crate::Error> {}
    }
    pub struct HighlightFile<'a> { pub reader: std::io::BufReader<std::fs::File>, pub highlight_lines: HighlightLines<'a> }
    impl<'a> HighlightFile<'a> {
        pub fn new<P: AsRef<Path>>(path: P, syntaxes: &SyntaxSet, theme: &'a Theme) -> std::io::Result<HighlightFile<'a>> {}
    }
}
pub mod highlighting {
    use crate::LoadingError;
    use std::path::Path;

    pub struct Style;
    pub struct Theme;
    pub struct ThemeSet { pub themes: std::collections::BTreeMap<String, Theme> }
    impl ThemeSet {
        pub fn new() -> ThemeSet {}
        pub fn load_defaults() -> ThemeSet {}
        pub fn get_theme<P: AsRef<Path>>(path: P) -> Result<Theme, LoadingError> {}
        pub fn load_from_reader<R: std::io::BufRead + std::io::Seek>(r: &mut R) -> Result<Theme, LoadingError> {}
        pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<ThemeSet, LoadingError> {}
        pub fn add_from_folder<P: AsRef<Path>>(&mut self, folder: P) -> Result<(), LoadingError> {}
    }
}
pub mod html {
    use crate::highlighting::Theme;
    use crate::parsing::{SyntaxReference, SyntaxSet};

    pub fn highlighted_html_for_string(s: &str, ss: &SyntaxSet, syntax: &SyntaxReference, theme: &Theme) -> Result<String, crate::Error> {}
    pub fn highlighted_html_for_file<P: AsRef<std::path::Path>>(path: P, ss: &SyntaxSet, theme: &Theme) -> Result<String, crate::Error> {}
}
pub mod parsing {
    use crate::LoadingError;
    use std::path::Path;

    pub struct SyntaxReference;
    pub struct SyntaxSet;
    impl SyntaxSet {
        pub fn new() -> SyntaxSet {}
        pub fn load_defaults_newlines() -> SyntaxSet {}
        pub fn load_defaults_nonewlines() -> SyntaxSet {}
        pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<SyntaxSet, LoadingError> {}
        pub fn find_syntax_by_extension<'a>(&'a self, extension: &str) -> Option<&'a SyntaxReference> {}
        pub fn find_syntax_by_token<'a>(&'a self, s: &str) -> Option<&'a SyntaxReference> {}
        pub fn find_syntax_plain_text(&self) -> &SyntaxReference {}
        pub fn into_builder(self) -> SyntaxSetBuilder {}
    }
    pub struct SyntaxSetBuilder;
    impl SyntaxSetBuilder {
        pub fn new() -> SyntaxSetBuilder {}
        pub fn add_from_folder<P: AsRef<Path>>(&mut self, folder: P, lines_include_newline: bool) -> Result<(), LoadingError> {}
        pub fn build(self) -> SyntaxSet {}
    }
}
pub mod util {
    pub struct LinesWithEndings<'a>;
    impl<'a> LinesWithEndings<'a> { pub fn from(input: &'a str) -> LinesWithEndings<'a> {} }
    impl<'a> Iterator for LinesWithEndings<'a> { type Item = &'a str; }
}
