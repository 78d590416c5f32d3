// mozjpeg 0.10.

use std::io;

pub struct Compress;
impl Compress { pub fn start_compress<W: io::Write>(self, writer: W) -> io::Result<CompressStarted<W>> {} }
pub struct CompressStarted<W>;
impl<W> CompressStarted<W> {
    pub fn write_scanlines(&mut self, image_src: &[u8]) -> io::Result<()> {}
    pub fn finish(self) -> io::Result<W> {}
}
pub struct Decompress<R>;
impl Decompress<io::BufReader<std::fs::File>> { pub fn new_path<P: AsRef<std::path::Path>>(path: P) -> io::Result<Self> {} }
impl<'mem> Decompress<&'mem [u8]> { pub fn new_mem(mem: &'mem [u8]) -> io::Result<Self> {} }
impl<R> Decompress<R> { pub fn rgb(self) -> io::Result<DecompressStarted<R>> {} }
pub struct DecompressStarted<R>;
impl<R> DecompressStarted<R> { pub fn read_scanlines<T>(&mut self) -> io::Result<Vec<T>> {} }
