// tar 0.4.

use std::io::{self, Read, Write};
use std::path::Path;

pub struct Archive<R: ?Sized + Read>;
impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R> {}
    pub fn into_inner(self) -> R {}
    pub fn entries(&mut self) -> io::Result<Entries<'_, R>> {}
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<()> {}
    pub fn set_preserve_permissions(&mut self, preserve: bool) {}
}
pub struct Entries<'a, R: 'a + Read>;
impl<'a, R: Read> Iterator for Entries<'a, R> { type Item = io::Result<Entry<'a, R>>; }
pub struct Entry<'a, R: 'a + Read>;
impl<'a, R: Read> Entry<'a, R> {
    pub fn path(&self) -> io::Result<std::borrow::Cow<'_, Path>> {}
    pub fn header(&self) -> &Header {}
    pub fn size(&self) -> u64 {}
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked> {}
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool> {}
}
impl<'a, R: Read> Read for Entry<'a, R> {}
pub enum Unpacked { File(std::fs::File) }
pub struct Header;
impl Header {
    pub fn new_gnu() -> Header {}
    pub fn set_size(&mut self, size: u64) {}
}
pub struct Builder<W: Write>;
impl<W: Write> Builder<W> {
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut std::fs::File) -> io::Result<()> {}
    pub fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> {}
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()> {}
    pub fn new(obj: W) -> Builder<W> {}
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()> {}
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()> {}
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()> {}
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()> {}
    pub fn append_dir_all<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, path: P, src_path: Q) -> io::Result<()> {}
    pub fn append_link<P: AsRef<Path>, T: AsRef<Path>>(&mut self, header: &mut Header, path: P, target: T) -> io::Result<()> {}
    pub fn append_pax_extensions<I>(&mut self, headers: I) -> io::Result<()> {}
    pub fn finish(&mut self) -> io::Result<()> {}
    pub fn into_inner(self) -> io::Result<W> {}
}
