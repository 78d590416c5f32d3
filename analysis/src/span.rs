//! Places in a source file.

/// A range of bytes in one file.
///
/// What the numbers mean is the caller's affair: [`lower_file`](crate::lower_file) fills in
/// byte offsets, a macro may number its own tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The place in front of it.
    pub(crate) fn before(self) -> Span {
        Span {
            end: self.start,
            ..self
        }
    }

    /// The place behind it.
    pub(crate) fn behind(self) -> Span {
        Span {
            start: self.end,
            ..self
        }
    }
}

/// A span in a file of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Site {
    /// Index into the crates given to [`analyse`](crate::analyse).
    pub krate: u32,
    /// Index into the files of that crate.
    pub file: u32,
    /// The bytes meant.
    pub span: Span,
}
