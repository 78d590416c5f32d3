//! Reading this process's own memory without the risk of a fault.
//!
//! `/proc/self/mem` answers an address that is not mapped with an error, where a plain read
//! would kill the process: what is read here is guessed from registers and old stack words.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

/// The memory of this process.
#[derive(Debug)]
pub(crate) struct Memory(File);

impl Memory {
    pub(crate) fn open() -> io::Result<Memory> {
        File::open("/proc/self/mem").map(Memory)
    }

    /// Up to `length` bytes; fewer where the mapping ends, none where there is none.
    pub(crate) fn read(&self, address: u64, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        let mut filled = 0;
        while filled < length {
            match self
                .0
                .read_at(&mut bytes[filled..], address + filled as u64)
            {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
        bytes.truncate(filled);
        bytes
    }

    /// The word at an address.
    pub(crate) fn word(&self, address: u64) -> Option<u64> {
        let mut bytes = [0; 8];
        self.0.read_exact_at(&mut bytes, address).ok()?;
        Some(u64::from_ne_bytes(bytes))
    }
}

/// A part of the memory as it was: a thread's stack from its stack pointer on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Copy {
    pub(crate) start: u64,
    pub(crate) bytes: Vec<u8>,
}

impl Copy {
    pub(crate) fn word(&self, address: u64) -> Option<u64> {
        let at = usize::try_from(address.checked_sub(self.start)?).ok()?;
        let bytes = self.bytes.get(at..at.checked_add(8)?)?;
        bytes.try_into().ok().map(u64::from_ne_bytes)
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn own_memory_is_read_and_what_is_not_mapped_is_not() {
        let memory = Memory::open().expect("/proc is mounted");
        let value = 0x1234_5678_9abc_def0_u64;
        let address = std::ptr::from_ref(&value) as u64;
        assert_eq!(memory.word(address), Some(value));
        assert_eq!(memory.read(address, 8), value.to_ne_bytes());
        assert_eq!(memory.word(8), None);
        assert_eq!(memory.word(u64::MAX - 3), None);
        assert!(memory.read(u64::MAX / 2, 100).is_empty());
    }

    #[test]
    fn a_copy_has_words_inside_of_it_only() {
        let copy = Copy {
            start: 0x1000,
            bytes: (0..16).collect(),
        };
        assert_eq!(copy.word(0x1000), Some(0x0706_0504_0302_0100));
        assert!(copy.word(0x1008).is_some());
        for outside in [0, 0xfff, 0x1009, u64::MAX] {
            assert_eq!(copy.word(outside), None, "{outside:#x}");
        }
    }
}
