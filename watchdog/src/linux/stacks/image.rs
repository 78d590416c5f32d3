//! One ELF file that is loaded: the sections that unwinding and naming need.
//!
//! Images are never unloaded: frames may refer to one at any time, and a program loads few
//! different ones. What they cost is address space, as the files are mapped.

use std::fs::File;
use std::ops::Range;
use std::path::Path;

use framehop::ExplicitModuleSectionInfo;
use object::read::elf::{ElfFile64, ProgramHeader};
use object::{Object, ObjectSection, elf};

use super::maps::Mapping;

pub(crate) type Bytes = &'static [u8];

/// An ELF file.
pub(crate) struct Image {
    pub(crate) elf: ElfFile64<'static>,
}

impl Image {
    /// Opens the file behind a mapping; `None` when it cannot be read or is no ELF file.
    pub(crate) fn open(path: &Path) -> Option<Image> {
        Image::parse(map(path)?)
    }

    /// Reads an image that is in memory only, as the vDSO is.
    pub(crate) fn in_memory(bytes: Vec<u8>) -> Option<Image> {
        Image::parse(Vec::leak(bytes))
    }

    fn parse(bytes: Bytes) -> Option<Image> {
        ElfFile64::parse(bytes).ok().map(|elf| Image { elf })
    }

    /// The data of a section, as long as it is stored uncompressed.
    pub(crate) fn section(&self, name: &str) -> Option<Bytes> {
        let section = self.elf.section_by_name(name)?;
        let plain = section.compressed_file_range().ok()?.format == object::CompressionFormat::None;
        plain.then(|| section.data().ok())?
    }

    fn section_range(&self, name: &str) -> Option<Range<u64>> {
        let section = self.elf.section_by_name(name)?;
        Some(section.address()..section.address() + section.size())
    }

    /// What is added to the file's own addresses, given one of its executable mappings.
    pub(crate) fn bias(&self, mapping: &Mapping) -> Option<u64> {
        let endian = self.elf.endian();
        let mut segments = self.elf.elf_program_headers().iter();
        let segment = segments.find(|segment| {
            let (offset, size) = segment.file_range(endian);
            segment.p_type(endian) == elf::PT_LOAD
                && segment.p_flags(endian) & elf::PF_X != 0
                && mapping.offset < offset + size
                && offset < mapping.offset + (mapping.range.end - mapping.range.start)
        })?;
        let address = segment
            .p_vaddr(endian)
            .wrapping_sub(segment.p_offset(endian));
        Some(
            mapping
                .range
                .start
                .wrapping_sub(address.wrapping_add(mapping.offset)),
        )
    }

    /// What the unwinder needs of it.
    pub(crate) fn unwind_info(&self) -> ExplicitModuleSectionInfo<Bytes> {
        ExplicitModuleSectionInfo {
            text_svma: self.section_range(".text"),
            text: self.section(".text"),
            got_svma: self.section_range(".got"),
            eh_frame_svma: self.section_range(".eh_frame"),
            eh_frame: self.section(".eh_frame"),
            eh_frame_hdr_svma: self.section_range(".eh_frame_hdr"),
            eh_frame_hdr: self.section(".eh_frame_hdr"),
            debug_frame: self.section(".debug_frame"),
            ..ExplicitModuleSectionInfo::default()
        }
    }
}

#[allow(
    unsafe_code,
    reason = "a file that is mapped may change under the mapping"
)]
fn map(path: &Path) -> Option<Bytes> {
    let file = File::open(path).ok()?;
    // SAFETY: the mapping is private and read-only. The bytes would change if somebody wrote
    // into the file, which the system refuses for a program that runs (ETXTBSY) and which
    // nobody does to a library in use, as it would break the library itself.
    let mapping = unsafe { memmap2::Mmap::map(&file) }.ok()?;
    Some(Box::leak(Box::new(mapping)))
}
