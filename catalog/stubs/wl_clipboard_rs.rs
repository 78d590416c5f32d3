// wl-clipboard-rs 0.9.

pub mod copy {
    pub enum Error {}
    pub enum Source {}
    pub enum MimeType { Autodetect, Text }
    pub struct Options;
    impl Options {
        pub fn new() -> Self {}
        pub fn foreground(&mut self, foreground: bool) -> &mut Self {}
        pub fn trim_newline(&mut self, trim_newline: bool) -> &mut Self {}
        pub fn copy(self, source: Source, mime_type: MimeType) -> Result<(), Error> {}
    }
    pub fn copy(options: Options, source: Source, mime_type: MimeType) -> Result<(), Error> {}
}
pub mod paste {
    pub enum Error {}
    pub fn get_contents<C, S, M>(clipboard: C, seat: S, mime_type: M) -> Result<(std::io::PipeReader, String), Error> {}
    pub fn get_mime_types<C, S>(clipboard: C, seat: S) -> Result<std::collections::HashSet<String>, Error> {}
}
