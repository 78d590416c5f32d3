// blake3 1.

pub struct Hash;
pub fn hash(input: &[u8]) -> Hash {}
pub struct Hasher;
impl Hasher {
    pub fn new() -> Hasher {}
    pub fn update(&mut self, input: &[u8]) -> &mut Self {}
    pub fn update_reader(&mut self, reader: impl std::io::Read) -> std::io::Result<&mut Self> {}
    pub fn update_mmap(&mut self, path: impl AsRef<std::path::Path>) -> std::io::Result<&mut Self> {}
    pub fn update_mmap_rayon(&mut self, path: impl AsRef<std::path::Path>) -> std::io::Result<&mut Self> {}
    pub fn finalize(&self) -> Hash {}
}
