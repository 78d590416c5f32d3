//! Hashes of content.

use std::fmt;
use std::io::{self, Read};

use serde::{Deserialize, Serialize};
use twox_hash::XxHash3_128;

/// 128 bits of XXH3: enough that no two texts meet by accident, at the speed of reading them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Digest(u128);

impl Digest {
    /// Number of bytes of [`Digest::to_bytes`].
    pub(crate) const LENGTH: usize = size_of::<u128>();

    pub(crate) fn of(bytes: &[u8]) -> Self {
        Digest(XxHash3_128::oneshot(bytes))
    }

    /// The digest of all there is to read, without holding it in memory.
    pub(crate) fn of_reader(mut from: impl Read) -> io::Result<Self> {
        let mut hasher = XxHash3_128::new();
        let mut buffer = vec![0; 1 << 16];
        loop {
            match from.read(&mut buffer) {
                Ok(0) => return Ok(Digest(hasher.finish_128())),
                Ok(length) => hasher.write(&buffer[..length]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    pub(crate) fn to_bytes(self) -> [u8; Self::LENGTH] {
        self.0.to_le_bytes()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_in_pieces_changes_nothing() {
        let bytes: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[0]).collect();
        assert_eq!(Digest::of_reader(&bytes[..]).unwrap(), Digest::of(&bytes));
        assert_ne!(Digest::of(&bytes), Digest::of(&bytes[1..]));
    }
}
