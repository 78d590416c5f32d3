// liblzma 0.4, as far as it is not xz2.

use std::io::{self, Read, Write};

pub fn decode_all<R: Read>(source: R) -> io::Result<Vec<u8>> {}
pub fn encode_all<R: Read>(source: R, level: u32) -> io::Result<Vec<u8>> {}
pub fn copy_encode<R: Read, W: Write>(source: R, destination: W, level: u32) -> io::Result<()> {}
pub fn copy_decode<R: Read, W: Write>(source: R, destination: W) -> io::Result<()> {}
