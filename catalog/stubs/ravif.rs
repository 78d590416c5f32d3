// ravif 0.13.

pub struct Error;
pub struct EncodedImage { pub avif_file: Vec<u8> }
pub struct Encoder<'a>;
impl<'a> Encoder<'a> {
    pub fn new() -> Self {}
    pub fn with_quality(self, quality: f32) -> Self {}
    pub fn with_speed(self, speed: u8) -> Self {}
    pub fn with_num_threads(self, num_threads: Option<usize>) -> Self {}
    pub fn encode_rgba<T>(&self, in_buffer: T) -> Result<EncodedImage, Error> {}
    pub fn encode_rgb<T>(&self, buffer: T) -> Result<EncodedImage, Error> {}
}
