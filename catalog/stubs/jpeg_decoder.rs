// jpeg-decoder 0.3.

pub enum Error {}
pub struct Decoder<R>;
impl<R> Decoder<R> {
    pub fn new(reader: R) -> Decoder<R> {}
    pub fn decode(&mut self) -> Result<Vec<u8>, Error> {}
}
