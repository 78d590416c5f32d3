// png 0.18.

pub enum EncodingError {}
pub enum DecodingError {}
pub struct Encoder<'a, W>;
impl<'a, W: std::io::Write> Encoder<'a, W> {
    pub fn new(w: W, width: u32, height: u32) -> Encoder<'static, W> {}
    pub fn write_header(self) -> Result<Writer<W>, EncodingError> {}
}
pub struct Writer<W>;
impl<W: std::io::Write> Writer<W> {
    pub fn write_image_data(&mut self, data: &[u8]) -> Result<(), EncodingError> {}
    pub fn finish(self) -> Result<(), EncodingError> {}
}
pub struct Decoder<R>;
impl<R> Decoder<R> {
    pub fn new(r: R) -> Decoder<R> {}
    pub fn read_info(self) -> Result<Reader<R>, DecodingError> {}
}
pub struct Reader<R>;
impl<R> Reader<R> { pub fn next_frame(&mut self, buf: &mut [u8]) -> Result<OutputInfo, DecodingError> {} }
pub struct OutputInfo;
