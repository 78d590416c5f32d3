// zstd 0.13.

use std::io::{BufRead, BufReader, Read, Result, Write};

pub fn encode_all<R: Read>(source: R, level: i32) -> Result<Vec<u8>> {}
pub fn decode_all<R: Read>(source: R) -> Result<Vec<u8>> {}
pub struct Decoder<'a, R>;
impl<'a, R: Read> Decoder<'a, BufReader<R>> { pub fn new(reader: R) -> Result<Self> {} }
impl<'a, R: BufRead> Decoder<'a, R> {
    pub fn with_buffer(reader: R) -> Result<Self> {}
    pub fn finish(self) -> R {}
}
impl<'a, R> Read for Decoder<'a, R> {}
pub struct Encoder<'a, W: Write>;
impl<'a, W: Write> Encoder<'a, W> {
    pub fn new(writer: W, level: i32) -> Result<Self> {}
    pub fn finish(self) -> Result<W> {}
    pub fn do_finish(&mut self) -> Result<()> {}
    pub fn auto_finish(self) -> stream::AutoFinishEncoder<'a, W> {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
}
impl<'a, W: Write> Write for Encoder<'a, W> {}
pub mod stream {
    pub use crate::{Decoder, Encoder, decode_all, encode_all};
    use std::io::{Read, Result, Write};
    pub struct AutoFinishEncoder<'a, W: Write>;
    impl<'a, W: Write> Write for AutoFinishEncoder<'a, W> {}
    pub fn copy_encode<R: Read, W: Write>(source: R, destination: W, level: i32) -> Result<()> {}
    pub fn copy_decode<R: Read, W: Write>(source: R, destination: W) -> Result<()> {}
    pub mod read {
        pub use crate::Decoder;
    }
    pub mod write {
        pub use crate::Encoder;
        pub use crate::stream::AutoFinishEncoder;
    }
}
pub mod bulk {
    pub fn compress(data: &[u8], level: i32) -> std::io::Result<Vec<u8>> {}
    pub fn decompress(data: &[u8], capacity: usize) -> std::io::Result<Vec<u8>> {}
}
