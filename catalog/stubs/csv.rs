// csv 1.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct StringRecord;
impl StringRecord {
    pub fn new() -> StringRecord {}
    pub fn get(&self, i: usize) -> Option<&str> {}
    pub fn len(&self) -> usize {}
    pub fn iter(&self) -> impl Iterator<Item = &str> {}
}
pub struct ByteRecord;
pub struct ReaderBuilder;
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder {}
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder {}
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>> {}
    pub fn from_reader<R: Read>(&self, rdr: R) -> Reader<R> {}
}
pub struct Reader<R>;
impl Reader<File> { pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>> {} }
impl<R: Read> Reader<R> {
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R> {}
    pub fn byte_headers(&mut self) -> Result<&ByteRecord> {}
    pub fn from_reader(rdr: R) -> Reader<R> {}
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<'_, R, D> {}
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D> {}
    pub fn records(&mut self) -> StringRecordsIter<'_, R> {}
    pub fn into_records(self) -> StringRecordsIntoIter<R> {}
    pub fn byte_records(&mut self) -> ByteRecordsIter<'_, R> {}
    pub fn headers(&mut self) -> Result<&StringRecord> {}
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool> {}
}
pub struct DeserializeRecordsIter<'r, R, D>;
impl<'r, R, D> Iterator for DeserializeRecordsIter<'r, R, D> { type Item = Result<D>; }
pub struct DeserializeRecordsIntoIter<R, D>;
impl<R, D> Iterator for DeserializeRecordsIntoIter<R, D> { type Item = Result<D>; }
pub struct StringRecordsIter<'r, R>;
impl<'r, R> Iterator for StringRecordsIter<'r, R> { type Item = Result<StringRecord>; }
pub struct StringRecordsIntoIter<R>;
impl<R> Iterator for StringRecordsIntoIter<R> { type Item = Result<StringRecord>; }
pub struct ByteRecordsIter<'r, R>;
impl<'r, R> Iterator for ByteRecordsIter<'r, R> { type Item = Result<ByteRecord>; }
pub struct WriterBuilder;
impl WriterBuilder {
    pub fn new() -> WriterBuilder {}
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder {}
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder {}
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>> {}
    pub fn from_writer<W: Write>(&self, wtr: W) -> Writer<W> {}
}
pub struct Writer<W: Write>;
impl Writer<File> { pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>> {} }
impl<W: Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W> {}
    pub fn serialize<S>(&mut self, record: S) -> Result<()> {}
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()> {}
    pub fn flush(&mut self) -> std::io::Result<()> {}
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>> {}
}
pub struct IntoInnerError<W>;
