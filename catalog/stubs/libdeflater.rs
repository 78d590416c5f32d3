// libdeflater 1.

pub enum CompressionError {}
pub enum DecompressionError {}
pub struct CompressionLvl;
impl CompressionLvl { pub fn best() -> Self {} }
impl Default for CompressionLvl {}
pub struct Compressor;
impl Compressor {
    pub fn new(lvl: CompressionLvl) -> Compressor {}
    pub fn gzip_compress(&mut self, in_raw: &[u8], out: &mut [u8]) -> Result<usize, CompressionError> {}
    pub fn zlib_compress(&mut self, in_raw: &[u8], out: &mut [u8]) -> Result<usize, CompressionError> {}
    pub fn deflate_compress(&mut self, in_raw: &[u8], out: &mut [u8]) -> Result<usize, CompressionError> {}
    pub fn gzip_compress_bound(&mut self, n_bytes: usize) -> usize {}
}
pub struct Decompressor;
impl Decompressor {
    pub fn new() -> Decompressor {}
    pub fn gzip_decompress(&mut self, gz_data: &[u8], out: &mut [u8]) -> Result<usize, DecompressionError> {}
    pub fn zlib_decompress(&mut self, zlib_data: &[u8], out: &mut [u8]) -> Result<usize, DecompressionError> {}
    pub fn deflate_decompress(&mut self, deflate_data: &[u8], out: &mut [u8]) -> Result<usize, DecompressionError> {}
}
