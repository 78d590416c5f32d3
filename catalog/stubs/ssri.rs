// ssri 9.

pub enum Error {}
pub enum Algorithm { Sha512, Sha384, Sha256, Sha1, Xxh3 }
pub struct Integrity;
impl Integrity {
    pub fn from<B: AsRef<[u8]>>(data: B) -> Integrity {}
    pub fn check<B: AsRef<[u8]>>(&self, data: B) -> Result<Algorithm, Error> {}
}
