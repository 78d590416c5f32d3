// kamadak-exif 0.5 and 0.6.

pub enum Error {}
pub struct Exif;
pub struct Reader;
impl Reader {
    pub fn new() -> Self {}
    pub fn read_raw(&self, data: Vec<u8>) -> Result<Exif, Error> {}
    pub fn read_from_container<R: std::io::BufRead + std::io::Seek>(&self, reader: &mut R) -> Result<Exif, Error> {}
}
