// image 0.25.

use std::path::Path;

pub type ImageResult<T> = Result<T, ImageError>;
pub enum ImageError {}
pub enum ImageFormat { Png, Jpeg, Gif, WebP }
pub fn load<R: std::io::BufRead + std::io::Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage> {}
pub fn image_dimensions<P: AsRef<Path>>(path: P) -> ImageResult<(u32, u32)> {}
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage> {}
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage> {}
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
pub struct Rgba<T>(pub [T; 4]);
pub struct Rgb<T>(pub [T; 3]);
pub struct ImageBuffer<P, Container>;
impl<P, Container> ImageBuffer<P, Container> {
    pub fn new(width: u32, height: u32) -> Self {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
}
pub struct DynamicImage;
impl DynamicImage {
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn to_rgba8(&self) -> RgbaImage {}
    pub fn to_rgb8(&self) -> RgbImage {}
    pub fn into_rgba8(self) -> RgbaImage {}
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    pub fn blur(&self, sigma: f32) -> DynamicImage {}
    pub fn grayscale(&self) -> DynamicImage {}
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
    pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()> {}
    pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()> {}
    pub fn write_to<W: std::io::Write + std::io::Seek>(&self, w: &mut W, format: ImageFormat) -> ImageResult<()> {}
}
pub mod imageops {
    pub enum FilterType { Nearest, Triangle, CatmullRom, Gaussian, Lanczos3 }
    pub fn resize<I>(image: &I, nwidth: u32, nheight: u32, filter: FilterType) -> crate::RgbaImage {}
    pub fn blur<I>(image: &I, sigma: f32) -> crate::RgbaImage {}
}
