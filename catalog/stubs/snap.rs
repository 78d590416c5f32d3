// snap 1.

pub enum Error {}
pub mod raw {
    pub struct Encoder;
    impl Encoder {
        pub fn new() -> Encoder {}
        pub fn compress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>, crate::Error> {}
    }
    pub struct Decoder;
    impl Decoder {
        pub fn new() -> Decoder {}
        pub fn decompress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>, crate::Error> {}
    }
}
