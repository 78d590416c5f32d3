// xz2 0.1, and liblzma 0.4, which was forked from it.

pub mod bufread {
    pub struct XzDecoder<R>;
    impl<R> XzDecoder<R> {
        pub fn new(r: R) -> XzDecoder<R> {}
        pub fn new_multi_decoder(r: R) -> XzDecoder<R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for XzDecoder<R> {}
    pub struct XzEncoder<R>;
    impl<R> XzEncoder<R> {
        pub fn new(r: R, level: u32) -> XzEncoder<R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for XzEncoder<R> {}
}
pub mod read {
    pub struct XzDecoder<R>;
    impl<R> XzDecoder<R> {
        pub fn new(r: R) -> XzDecoder<R> {}
        pub fn new_multi_decoder(r: R) -> XzDecoder<R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for XzDecoder<R> {}
    pub struct XzEncoder<R>;
    impl<R> XzEncoder<R> {
        pub fn new(r: R, level: u32) -> XzEncoder<R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for XzEncoder<R> {}
}
pub mod write {
    pub struct XzDecoder<W>;
    impl<W> XzDecoder<W> {
        pub fn new(obj: W) -> XzDecoder<W> {}
        pub fn new_multi_decoder(obj: W) -> XzDecoder<W> {}
        pub fn finish(&mut self) -> std::io::Result<W> {}
    }
    impl<W> std::io::Write for XzDecoder<W> {}
    pub struct XzEncoder<W>;
    impl<W> XzEncoder<W> {
        pub fn new(obj: W, level: u32) -> XzEncoder<W> {}
        pub fn finish(self) -> std::io::Result<W> {}
        pub fn try_finish(&mut self) -> std::io::Result<()> {}
    }
    impl<W> std::io::Write for XzEncoder<W> {}
}
