// positioned-io 0.3.

use std::fs::File;
use std::io;

pub trait ReadAt {
    fn read_at(&self, pos: u64, buf: &mut [u8]) -> io::Result<usize>;
    fn read_exact_at(&self, pos: u64, buf: &mut [u8]) -> io::Result<()> {}
}
pub trait WriteAt {
    fn write_at(&mut self, pos: u64, buf: &[u8]) -> io::Result<usize>;
    fn write_all_at(&mut self, pos: u64, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()>;
}
pub trait Size { fn size(&self) -> io::Result<Option<u64>>; }
impl ReadAt for File {}
impl WriteAt for File {}
impl Size for File {}
impl ReadAt for Vec<u8> {}
impl WriteAt for Vec<u8> {}
impl ReadAt for [u8] {}
impl WriteAt for [u8] {}
impl<R: ReadAt + ?Sized> ReadAt for &R {}
impl<R: ReadAt + ?Sized> ReadAt for &mut R {}
impl<W: WriteAt + ?Sized> WriteAt for &mut W {}
