//! Which build of the tool is running.

use std::time::UNIX_EPOCH;

use crate::digest::Digest;

/// The running executable: another version, catalogue or analysis is another file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tool(Digest);

impl Tool {
    /// The executable by version, path, length and time of modification, as cargo knows a rustc;
    /// none if the system does not tell.
    pub(crate) fn running() -> Option<Self> {
        let path = std::env::current_exe().ok()?;
        let metadata = path.metadata().ok()?;
        let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        let version = env!("CARGO_PKG_VERSION");
        let identity = format!("{version} {path:?} {} {modified:?}", metadata.len());
        Some(Tool(Digest::of(identity.as_bytes())))
    }

    /// The text that stands for it in the names of entries.
    pub(super) fn id(self) -> String {
        self.0.to_string()
    }
}
