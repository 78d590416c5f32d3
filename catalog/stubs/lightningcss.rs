// lightningcss 1.

pub mod bundler {
    pub struct Bundler<'a, 'o, 's, P>;
    impl<'a, 'o, 's, P> Bundler<'a, 'o, 's, P> {
        pub fn new(fs: &'a P, source_map: Option<&'s mut u8>, options: crate::stylesheet::ParserOptions<'o, 'a>) -> Self {}
        pub fn bundle<'e>(&mut self, entry: &'e std::path::Path) -> Result<crate::stylesheet::StyleSheet<'a, 'o>, Error> {}
    }
    pub struct FileProvider;
    impl FileProvider { pub fn new() -> FileProvider {} }
    pub struct Error;
}
pub mod stylesheet {
    pub struct ParserOptions<'o, 'i>;
    pub struct MinifyOptions;
    pub struct PrinterOptions<'a>;
    pub struct Error;
    pub struct StyleSheet<'i, 'o>;
    impl<'i, 'o> StyleSheet<'i, 'o> {
        pub fn parse(code: &'i str, options: ParserOptions<'o, 'i>) -> Result<Self, Error> {}
        pub fn minify(&mut self, options: MinifyOptions) -> Result<(), Error> {}
        pub fn to_css(&self, options: PrinterOptions<'_>) -> Result<ToCssResult, Error> {}
    }
    pub struct ToCssResult { pub code: String }
}
