// quick-xml 0.37.

pub enum Error {}
pub mod events {
    pub enum Event<'a> { Eof }
}
pub struct Reader<R>;
impl<R> Reader<R> {
    pub fn from_reader(reader: R) -> Self {}
    pub fn read_event_into<'b>(&mut self, buf: &'b mut Vec<u8>) -> Result<crate::events::Event<'b>, crate::Error> {}
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
    pub fn into_inner(self) -> W {}
}
pub mod reader {
    pub use crate::Reader;
}
pub mod writer {
    pub use crate::Writer;
}
