// lz4 1.

use std::io::Result;

pub struct EncoderBuilder;
impl EncoderBuilder {
    pub fn new() -> Self {}
    pub fn level(&mut self, level: u32) -> &mut Self {}
    pub fn build<W: std::io::Write>(&self, w: W) -> Result<Encoder<W>> {}
}
pub struct Encoder<W>;
impl<W: std::io::Write> Encoder<W> { pub fn finish(self) -> (W, Result<()>) {} }
impl<W: std::io::Write> std::io::Write for Encoder<W> {}
pub struct Decoder<R>;
impl<R: std::io::Read> Decoder<R> {
    pub fn new(r: R) -> Result<Decoder<R>> {}
    pub fn finish(self) -> (R, Result<()>) {}
}
impl<R: std::io::Read> std::io::Read for Decoder<R> {}
pub mod block {
    pub enum CompressionMode { DEFAULT }
    pub fn compress(src: &[u8], mode: Option<CompressionMode>, prepend_size: bool) -> std::io::Result<Vec<u8>> {}
    pub fn decompress(src: &[u8], uncompressed_size: Option<i32>) -> std::io::Result<Vec<u8>> {}
}
