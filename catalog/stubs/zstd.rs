// zstd 0.13.

pub use stream::read::Decoder;
pub use stream::write::Encoder;
pub use stream::{decode_all, encode_all};
pub mod stream {
    pub use read::Decoder;
    pub use write::Encoder;
    use std::io::{Read, Result, Write};
    pub fn encode_all<R: Read>(source: R, level: i32) -> Result<Vec<u8>> {}
    pub fn decode_all<R: Read>(source: R) -> Result<Vec<u8>> {}
    pub fn copy_encode<R: Read, W: Write>(source: R, destination: W, level: i32) -> Result<()> {}
    pub fn copy_decode<R: Read, W: Write>(source: R, destination: W) -> Result<()> {}
    pub mod read {
        pub struct Decoder<'a, R>;
        impl<'a, R: std::io::Read> Decoder<'a, std::io::BufReader<R>> { pub fn new(reader: R) -> std::io::Result<Self> {} }
        impl<'a, R: std::io::BufRead> Decoder<'a, R> {
            pub fn with_buffer(reader: R) -> std::io::Result<Self> {}
            pub fn finish(self) -> R {}
        }
        impl<'a, R> std::io::Read for Decoder<'a, R> {}
    }
    pub mod write {
        pub struct Encoder<'a, W: std::io::Write>;
        impl<'a, W: std::io::Write> Encoder<'a, W> {
            pub fn new(writer: W, level: i32) -> std::io::Result<Self> {}
            pub fn finish(self) -> std::io::Result<W> {}
        }
        impl<'a, W: std::io::Write> std::io::Write for Encoder<'a, W> {}
    }
}
pub mod bulk {
    pub fn compress(data: &[u8], level: i32) -> std::io::Result<Vec<u8>> {}
    pub fn decompress(data: &[u8], capacity: usize) -> std::io::Result<Vec<u8>> {}
}
