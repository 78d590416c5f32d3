// tiff 0.9 and later.

pub type TiffResult<T> = Result<T, TiffError>;
pub enum TiffError {}
pub mod decoder {
    pub enum DecodingResult {}
    pub struct Decoder<R>;
    impl<R> Decoder<R> {
        pub fn new(r: R) -> crate::TiffResult<Decoder<R>> {}
        pub fn read_image(&mut self) -> crate::TiffResult<DecodingResult> {}
        pub fn next_image(&mut self) -> crate::TiffResult<()> {}
    }
}
