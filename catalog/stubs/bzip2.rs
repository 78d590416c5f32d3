// bzip2 0.5.

pub struct Compression;
impl Compression {
    pub fn new(level: u32) -> Compression {}
    pub fn best() -> Compression {}
    pub fn fast() -> Compression {}
}
pub mod read {
    use std::io::Read;
    pub struct BzEncoder<R>;
    impl<R: Read> BzEncoder<R> { pub fn new(r: R, level: crate::Compression) -> BzEncoder<R> {} }
    impl<R: Read> Read for BzEncoder<R> {}
    pub struct BzDecoder<R>;
    impl<R: Read> BzDecoder<R> { pub fn new(r: R) -> BzDecoder<R> {} }
    impl<R: Read> Read for BzDecoder<R> {}
}
pub mod bufread {
    use std::io::{BufRead, Read};
    pub struct BzEncoder<R>;
    impl<R: BufRead> BzEncoder<R> { pub fn new(r: R, level: crate::Compression) -> BzEncoder<R> {} }
    impl<R: BufRead> Read for BzEncoder<R> {}
    pub struct BzDecoder<R>;
    impl<R: BufRead> BzDecoder<R> { pub fn new(r: R) -> BzDecoder<R> {} }
    impl<R: BufRead> Read for BzDecoder<R> {}
}
pub mod write {
    use std::io::Write;
    pub struct BzEncoder<W: Write>;
    impl<W: Write> BzEncoder<W> {
        pub fn new(obj: W, level: crate::Compression) -> BzEncoder<W> {}
        pub fn finish(self) -> std::io::Result<W> {}
        pub fn try_finish(&mut self) -> std::io::Result<()> {}
    }
    impl<W: Write> Write for BzEncoder<W> {}
    pub struct BzDecoder<W: Write>;
    impl<W: Write> BzDecoder<W> {
        pub fn new(obj: W) -> BzDecoder<W> {}
        pub fn finish(&mut self) -> std::io::Result<W> {}
    }
    impl<W: Write> Write for BzDecoder<W> {}
}
