//! Hashes of content.

use std::fmt;

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

    pub(crate) fn to_bytes(self) -> [u8; Self::LENGTH] {
        self.0.to_le_bytes()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}
