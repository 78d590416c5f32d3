//! Which build of the tool is running.

use std::fs::File;

use serde::Serialize;

use crate::digest::Digest;

/// The running executable, by content: another version, catalogue or analysis is another file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tool(Digest);

impl Tool {
    /// Reads the executable; none if it cannot be read.
    pub(crate) fn running() -> Option<Self> {
        let path = std::env::current_exe().ok()?;
        let file = File::open(path).ok()?;
        Digest::of_reader(file).ok().map(Tool)
    }

    pub(super) fn digest(self) -> impl Serialize {
        // JSON has no numbers of this size.
        self.0.to_string()
    }

    #[cfg(test)]
    pub(super) fn named(name: &str) -> Self {
        Tool(Digest::of(name.as_bytes()))
    }
}
