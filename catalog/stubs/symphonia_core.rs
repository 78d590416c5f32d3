// symphonia-core 0.6.

pub mod errors {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {}
}
pub mod formats {
    use crate::errors::Result;

    pub struct SeekedTo;
    pub struct Packet;
    pub enum SeekMode { Coarse, Accurate }
    pub enum SeekTo {}
    pub trait FormatReader {
        fn next_packet(&mut self) -> Result<Option<Packet>>;
        fn seek(&mut self, mode: SeekMode, to: SeekTo) -> Result<SeekedTo>;
    }
}
pub mod probe { pub struct ProbeResult { pub format: Box<dyn crate::formats::FormatReader> } }
