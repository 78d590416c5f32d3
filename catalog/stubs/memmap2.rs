// memmap2 0.9.

use std::io::Result;
use std::ops::{Deref, DerefMut};

pub struct MmapOptions;
impl MmapOptions {
    pub fn new() -> MmapOptions {}
    pub unsafe fn map<T>(&self, file: T) -> Result<Mmap> {}
    pub unsafe fn map_mut<T>(&self, file: T) -> Result<MmapMut> {}
}
pub struct Mmap;
impl Mmap { pub unsafe fn map<T>(file: T) -> Result<Mmap> {} }
impl Deref for Mmap { type Target = [u8]; }
pub struct MmapMut;
impl MmapMut {
    pub unsafe fn map_mut<T>(file: T) -> Result<MmapMut> {}
    pub fn map_anon(length: usize) -> Result<MmapMut> {}
    pub fn flush(&self) -> Result<()> {}
    pub fn flush_async(&self) -> Result<()> {}
    pub fn flush_range(&self, offset: usize, len: usize) -> Result<()> {}
}
impl Deref for MmapMut { type Target = [u8]; }
impl DerefMut for MmapMut {}
