// quick-xml 0.37.

pub enum Error {}
pub mod events {
    pub enum Event<'a> { Eof }
}
pub struct Reader<R>;
impl<R> Reader<R> {
    pub fn from_reader(reader: R) -> Self {}
    pub fn read_event_into<'b>(&mut self, buf: &'b mut Vec<u8>) -> Result<crate::events::Event<'b>, crate::Error> {}
    pub fn read_to_end_into(&mut self, end: name::QName<'_>, buf: &mut Vec<u8>) -> Result<std::ops::Range<u64>, crate::Error> {}
    pub fn read_text_into<'b>(&mut self, end: name::QName<'_>, buf: &'b mut Vec<u8>) -> Result<String, crate::Error> {}
    pub async fn read_event_into_async<'b>(&mut self, buf: &'b mut Vec<u8>) -> Result<crate::events::Event<'b>, crate::Error> {}
}
impl Reader<std::io::BufReader<std::fs::File>> {
    pub fn from_file<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Self> {}
}
impl<'a> Reader<&'a [u8]> {
    pub fn from_str(s: &'a str) -> Self {}
    pub fn read_event(&mut self) -> Result<crate::events::Event<'a>, crate::Error> {}
}
pub struct Writer<W>;
impl<W> Writer<W> {
    pub fn new(inner: W) -> Writer<W> {}
    pub fn new_with_indent(inner: W, indent_char: u8, indent_size: usize) -> Writer<W> {}
    pub fn write_event<'a>(&mut self, event: crate::events::Event<'a>) -> std::io::Result<()> {}
    pub fn into_inner(self) -> W {}
}
pub struct NsReader<R>;
impl<R> NsReader<R> {
    pub fn from_reader(reader: R) -> Self {}
    pub fn read_event_into<'b>(&mut self, buf: &'b mut Vec<u8>) -> Result<crate::events::Event<'b>, crate::Error> {}
    pub fn read_resolved_event_into<'b>(&mut self, buf: &'b mut Vec<u8>) -> Result<(name::ResolveResult<'b>, crate::events::Event<'b>), crate::Error> {}
}
impl NsReader<std::io::BufReader<std::fs::File>> {
    pub fn from_file<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Self> {}
}
impl<'a> NsReader<&'a [u8]> {
    pub fn from_str(s: &'a str) -> Self {}
}
pub mod name {
    pub struct QName<'a>;
    pub enum ResolveResult<'ns> { Unbound }
}
pub mod de {
    pub enum DeError {}
    pub fn from_str<'de, T>(s: &'de str) -> Result<T, DeError> {}
    pub fn from_reader<R: std::io::BufRead, T>(reader: R) -> Result<T, DeError> {}
}
pub mod se {
    pub enum SeError {}
    pub fn to_string<T: ?Sized>(value: &T) -> Result<String, SeError> {}
    pub fn to_utf8_io_writer<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<(), SeError> {}
}
pub mod reader {
    pub use crate::{NsReader, Reader};
}
pub mod writer {
    pub use crate::Writer;
}
