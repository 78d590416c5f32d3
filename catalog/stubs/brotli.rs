// brotli 7.

use std::io::{Error, Read, Write};

pub mod enc {
    pub struct BrotliEncoderParams;
}
pub fn BrotliCompress<R: Read, W: Write>(r: &mut R, w: &mut W, params: &enc::BrotliEncoderParams) -> Result<usize, Error> {}
pub fn BrotliDecompress<R: Read, W: Write>(r: &mut R, w: &mut W) -> Result<(), Error> {}
pub struct CompressorReader<R>;
impl<R: Read> CompressorReader<R> { pub fn new(r: R, buffer_size: usize, q: u32, lgwin: u32) -> Self {} }
impl<R: Read> Read for CompressorReader<R> {}
pub struct CompressorWriter<W: Write>;
impl<W: Write> CompressorWriter<W> { pub fn new(w: W, buffer_size: usize, q: u32, lgwin: u32) -> Self {} }
impl<W: Write> Write for CompressorWriter<W> {}
pub struct Decompressor<R>;
impl<R: Read> Decompressor<R> { pub fn new(r: R, buffer_size: usize) -> Self {} }
impl<R: Read> Read for Decompressor<R> {}
pub struct DecompressorWriter<W: Write>;
impl<W: Write> DecompressorWriter<W> { pub fn new(w: W, buffer_size: usize) -> Self {} }
impl<W: Write> Write for DecompressorWriter<W> {}
