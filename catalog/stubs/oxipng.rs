// oxipng 9.

pub type PngResult<T> = Result<T, PngError>;
pub enum PngError {}
pub struct Options;
impl Options {
    pub fn from_preset(level: u8) -> Options {}
    pub fn max_compression() -> Options {}
}
pub enum InFile { Path(std::path::PathBuf), StdIn }
pub enum OutFile { None }
pub struct RawImage;
impl RawImage {
    pub fn new(width: u32, height: u32, color_type: ColorType, bit_depth: BitDepth, data: Vec<u8>) -> PngResult<RawImage> {}
    pub fn create_optimized_png(&self, opts: &Options) -> PngResult<Vec<u8>> {}
}
pub enum ColorType {}
pub enum BitDepth {}
pub fn optimize(input: &InFile, output: &OutFile, opts: &Options) -> PngResult<()> {}
pub fn optimize_from_memory(data: &[u8], opts: &Options) -> PngResult<Vec<u8>> {}
