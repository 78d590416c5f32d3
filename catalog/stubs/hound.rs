// hound 3.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct WavSpec;
pub struct WavReader<R>;
impl<R> WavReader<R> {
    pub fn new(reader: R) -> Result<WavReader<R>> {}
    pub fn samples<'wr, S>(&'wr mut self) -> WavSamples<'wr, R, S> {}
    pub fn into_samples<S>(self) -> WavIntoSamples<R, S> {}
    pub fn duration(&self) -> u32 {}
}
impl WavReader<BufReader<File>> { pub fn open<P: AsRef<Path>>(filename: P) -> Result<WavReader<BufReader<File>>> {} }
pub struct WavSamples<'wr, R, S>;
impl<'wr, R, S> Iterator for WavSamples<'wr, R, S> { type Item = Result<S>; }
pub struct WavIntoSamples<R, S>;
impl<R, S> Iterator for WavIntoSamples<R, S> { type Item = Result<S>; }
pub struct WavWriter<W>;
impl<W> WavWriter<W> {
    pub fn new(writer: W, spec: WavSpec) -> Result<WavWriter<W>> {}
    pub fn write_sample<S>(&mut self, sample: S) -> Result<()> {}
    pub fn flush(&mut self) -> Result<()> {}
    pub fn finalize(self) -> Result<()> {}
}
impl WavWriter<BufWriter<File>> {
    pub fn create<P: AsRef<Path>>(filename: P, spec: WavSpec) -> Result<WavWriter<BufWriter<File>>> {}
    pub fn append<P: AsRef<Path>>(filename: P) -> Result<WavWriter<BufWriter<File>>> {}
}
