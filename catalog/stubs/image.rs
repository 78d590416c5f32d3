// image 0.25.

use std::path::Path;

pub type ImageResult<T> = Result<T, ImageError>;
pub enum ImageError {}
pub enum ImageFormat { Png, Jpeg, Gif, WebP }
pub fn load<R: std::io::BufRead + std::io::Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage> {}
pub fn image_dimensions<P: AsRef<Path>>(path: P) -> ImageResult<(u32, u32)> {}
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage> {}
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage> {}
pub fn save_buffer(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32, color: ExtendedColorType) -> ImageResult<()> {}
pub fn save_buffer_with_format(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32, color: ExtendedColorType, format: ImageFormat) -> ImageResult<()> {}
pub fn write_buffer_with_format<W: std::io::Write + std::io::Seek>(buffered_writer: &mut W, buf: &[u8], width: u32, height: u32, color: ExtendedColorType, format: ImageFormat) -> ImageResult<()> {}
pub enum ExtendedColorType { L8, La8, Rgb8, Rgba8 }
pub trait ImageDecoder {}
pub trait ImageEncoder {}
pub fn open<P: AsRef<Path>>(path: P) -> ImageResult<DynamicImage> {}
pub struct ImageReader<R>;
impl ImageReader<std::io::BufReader<std::fs::File>> { pub fn open<P: AsRef<Path>>(path: P) -> std::io::Result<Self> {} }
impl<R> ImageReader<R> {
    pub fn new(buffered_reader: R) -> Self {}
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self {}
    pub fn with_guessed_format(self) -> std::io::Result<Self> {}
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)> {}
    pub fn decode(self) -> ImageResult<DynamicImage> {}
}
pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;
pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;
pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;
pub type GrayAlphaImage = ImageBuffer<LumaA<u8>, Vec<u8>>;
pub type Rgb32FImage = ImageBuffer<Rgb<f32>, Vec<f32>>;
pub type Rgba32FImage = ImageBuffer<Rgba<f32>, Vec<f32>>;
pub struct Rgba<T>(pub [T; 4]);
pub struct Rgb<T>(pub [T; 3]);
pub struct LumaA<T>(pub [T; 2]);
pub struct Luma<T>(pub [T; 1]);
pub struct ImageBuffer<P, Container>;
impl<P, Container> Clone for ImageBuffer<P, Container> {}
impl<P, Container> ImageBuffer<P, Container> {
    pub fn new(width: u32, height: u32) -> Self {}
    pub fn from_pixel(width: u32, height: u32, pixel: P) -> Self {}
    pub fn from_fn<F>(width: u32, height: u32, f: F) -> Self {}
    pub fn from_vec(width: u32, height: u32, buf: Container) -> Option<Self> {}
    pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<Self> {}
    pub fn into_raw(self) -> Container {}
    pub fn into_vec(self) -> Container {}
    pub fn as_raw(&self) -> &Container {}
    pub fn dimensions(&self) -> (u32, u32) {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn get_pixel(&self, x: u32, y: u32) -> &P {}
    pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P {}
    pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P) {}
    pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()> {}
    pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()> {}
    pub fn write_to<W: std::io::Write + std::io::Seek>(&self, writer: &mut W, format: ImageFormat) -> ImageResult<()> {}
    pub fn write_with_encoder<E: ImageEncoder>(&self, encoder: E) -> ImageResult<()> {}
}
pub enum DynamicImage {
    ImageLuma8(GrayImage),
    ImageLumaA8(GrayAlphaImage),
    ImageRgb8(RgbImage),
    ImageRgba8(RgbaImage),
    ImageLuma16(ImageBuffer<Luma<u16>, Vec<u16>>),
    ImageLumaA16(ImageBuffer<LumaA<u16>, Vec<u16>>),
    ImageRgb16(ImageBuffer<Rgb<u16>, Vec<u16>>),
    ImageRgba16(ImageBuffer<Rgba<u16>, Vec<u16>>),
    ImageRgb32F(Rgb32FImage),
    ImageRgba32F(Rgba32FImage),
}
impl Clone for DynamicImage {}
impl From<RgbaImage> for DynamicImage {}
impl From<RgbImage> for DynamicImage {}
impl From<GrayImage> for DynamicImage {}
impl From<GrayAlphaImage> for DynamicImage {}
impl DynamicImage {
    pub fn new_luma8(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgb8(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage {}
    pub fn from_decoder(decoder: impl ImageDecoder) -> ImageResult<Self> {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn to_rgba8(&self) -> RgbaImage {}
    pub fn to_rgb8(&self) -> RgbImage {}
    pub fn to_luma8(&self) -> GrayImage {}
    pub fn into_rgba8(self) -> RgbaImage {}
    pub fn into_rgb8(self) -> RgbImage {}
    pub fn into_luma8(self) -> GrayImage {}
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    pub fn blur(&self, sigma: f32) -> DynamicImage {}
    pub fn blur_advanced(&self, parameters: imageops::GaussianBlurParameters) -> DynamicImage {}
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage {}
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage {}
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage {}
    pub fn grayscale(&self) -> DynamicImage {}
    pub fn adjust_contrast(&self, c: f32) -> DynamicImage {}
    pub fn brighten(&self, value: i32) -> DynamicImage {}
    pub fn huerotate(&self, value: i32) -> DynamicImage {}
    pub fn flipv(&self) -> DynamicImage {}
    pub fn fliph(&self) -> DynamicImage {}
    pub fn rotate90(&self) -> DynamicImage {}
    pub fn rotate180(&self) -> DynamicImage {}
    pub fn rotate270(&self) -> DynamicImage {}
    pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
    pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()> {}
    pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()> {}
    pub fn write_to<W: std::io::Write + std::io::Seek>(&self, w: &mut W, format: ImageFormat) -> ImageResult<()> {}
    pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()> {}
}
pub mod imageops {
    pub enum FilterType { Nearest, Triangle, CatmullRom, Gaussian, Lanczos3 }
    pub struct GaussianBlurParameters;
    pub fn resize<I>(image: &I, nwidth: u32, nheight: u32, filter: FilterType) -> crate::RgbaImage {}
    pub fn blur<I>(image: &I, sigma: f32) -> crate::RgbaImage {}
    pub fn blur_advanced<I>(image: &I, parameters: GaussianBlurParameters) -> crate::RgbaImage {}
    pub fn fast_blur<P>(image: &crate::ImageBuffer<P, Vec<u8>>, sigma: f32) -> crate::ImageBuffer<P, Vec<u8>> {}
    pub fn filter3x3<I>(image: &I, kernel: &[f32]) -> crate::RgbaImage {}
    pub fn thumbnail<I>(image: &I, new_width: u32, new_height: u32) -> crate::RgbaImage {}
    pub fn unsharpen<I>(image: &I, sigma: f32, threshold: i32) -> crate::RgbaImage {}
}
