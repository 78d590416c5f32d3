// tiny-skia 0.12.

pub struct DecodingError;
pub struct EncodingError;
pub struct Pixmap;
impl Pixmap {
    pub fn new(width: u32, height: u32) -> Option<Self> {}
    pub fn decode_png(data: &[u8]) -> Result<Self, DecodingError> {}
    pub fn load_png<P: AsRef<std::path::Path>>(path: P) -> Result<Self, DecodingError> {}
    pub fn encode_png(&self) -> Result<Vec<u8>, EncodingError> {}
    pub fn save_png<P: AsRef<std::path::Path>>(&self, path: P) -> Result<(), EncodingError> {}
}
