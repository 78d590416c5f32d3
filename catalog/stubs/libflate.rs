// libflate 2.

pub struct Finish<T, E>;
impl<T, E> Finish<T, E> { pub fn into_result(self) -> Result<T, E> {} }
pub mod gzip {
    use std::io::{self, Read, Write};
    pub struct Decoder<R>;
    impl<R: Read> Decoder<R> {
        pub fn new(inner: R) -> io::Result<Self> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read> Read for Decoder<R> {}
    pub struct MultiDecoder<R>;
    impl<R: Read> MultiDecoder<R> { pub fn new(inner: R) -> io::Result<Self> {} }
    impl<R: Read> Read for MultiDecoder<R> {}
    pub struct Encoder<W>;
    impl<W: Write> Encoder<W> {
        pub fn new(inner: W) -> io::Result<Self> {}
        pub fn finish(self) -> crate::Finish<W, io::Error> {}
    }
    impl<W: Write> Write for Encoder<W> {}
}
pub mod zlib {
    use std::io::{self, Read, Write};
    pub struct Decoder<R>;
    impl<R: Read> Decoder<R> { pub fn new(inner: R) -> io::Result<Self> {} }
    impl<R: Read> Read for Decoder<R> {}
    pub struct Encoder<W>;
    impl<W: Write> Encoder<W> {
        pub fn new(inner: W) -> io::Result<Self> {}
        pub fn finish(self) -> crate::Finish<W, io::Error> {}
    }
    impl<W: Write> Write for Encoder<W> {}
}
pub mod deflate {
    use std::io::{self, Read, Write};
    pub struct Decoder<R>;
    impl<R: Read> Decoder<R> { pub fn new(inner: R) -> Self {} }
    impl<R: Read> Read for Decoder<R> {}
    pub struct Encoder<W>;
    impl<W: Write> Encoder<W> {
        pub fn new(inner: W) -> Self {}
        pub fn finish(self) -> crate::Finish<W, io::Error> {}
    }
    impl<W: Write> Write for Encoder<W> {}
}
