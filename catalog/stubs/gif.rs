// gif 0.13 and later.

pub enum DecodingError {}
pub enum EncodingError {}
pub struct Frame<'a> { pub delay: u16, pub buffer: std::borrow::Cow<'a, [u8]> }
impl<'a> Frame<'a> {
    pub fn from_rgba(width: u16, height: u16, pixels: &mut [u8]) -> Self {}
    pub fn from_rgba_speed(width: u16, height: u16, pixels: &mut [u8], speed: i32) -> Self {}
    pub fn from_rgb(width: u16, height: u16, pixels: &[u8]) -> Self {}
    pub fn from_rgb_speed(width: u16, height: u16, pixels: &[u8], speed: i32) -> Self {}
}
pub struct DecodeOptions;
impl DecodeOptions {
    pub fn new() -> DecodeOptions {}
    pub fn read_info<R>(self, r: R) -> Result<Decoder<R>, DecodingError> {}
}
pub struct Decoder<R>;
impl<R> Decoder<R> {
    pub fn new(reader: R) -> Result<Self, DecodingError> {}
    pub fn read_next_frame(&mut self) -> Result<Option<&Frame<'static>>, DecodingError> {}
}
pub struct Encoder<W>;
impl<W> Encoder<W> {
    pub fn new(w: W, width: u16, height: u16, global_palette: &[u8]) -> Result<Self, EncodingError> {}
    pub fn write_frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodingError> {}
}
