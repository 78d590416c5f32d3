// webp 0.3.

pub struct WebPMemory;
pub struct WebPConfig;
pub struct Encoder<'a>;
impl<'a> Encoder<'a> {
    pub fn from_rgb(image: &'a [u8], width: u32, height: u32) -> Self {}
    pub fn from_rgba(image: &'a [u8], width: u32, height: u32) -> Self {}
    pub fn from_image(image: &'a image::DynamicImage) -> Result<Self, &'a str> {}
    pub fn encode(&self, quality: f32) -> WebPMemory {}
    pub fn encode_lossless(&self) -> WebPMemory {}
    pub fn encode_simple(&self, lossless: bool, quality: f32) -> Result<WebPMemory, ()> {}
    pub fn encode_advanced(&self, config: &WebPConfig) -> Result<WebPMemory, ()> {}
}
pub struct Decoder<'a>;
impl<'a> Decoder<'a> {
    pub fn new(data: &'a [u8]) -> Self {}
    pub fn decode(&self) -> Option<WebPImage> {}
}
pub struct WebPImage;
pub struct AnimDecoder<'a>;
impl<'a> AnimDecoder<'a> {
    pub fn new(data: &'a [u8]) -> Self {}
    pub fn decode(&self) -> Result<WebPImage, String> {}
}
pub struct AnimEncoder<'a>;
impl<'a> AnimEncoder<'a> {
    pub fn new(width: u32, height: u32, config: &'a WebPConfig) -> Self {}
    pub fn encode(&self) -> WebPMemory {}
}
