//! What earlier runs found out, kept in the folder `nostall` of the workspace's target directory.
//!
//! | entry | named after | holds | good as long as |
//! |---|---|---|---|
//! | answer | the plan | what is reported, and what was seen of the file system | that has not changed |
//! | facts | one crate of a plan | the lowered form of its files | by file: its text is the same |
//!
//! Both belong to one build of the tool, since each is only as good as the code that made it.
//! The cache never fails: what is damaged, foreign or cannot be written counts as not there.

mod answer;
mod facts;
mod folder;
mod seal;
mod tool;

use std::path::Path;

pub(crate) use facts::KnownFacts;
pub(crate) use tool::Tool;

use crate::digest::Digest;
use folder::Folder;

/// The entries of one workspace, made by this tool; or nothing, when caching is off.
pub(crate) struct Cache(Option<Open>);

struct Open {
    folder: Folder,
    tool: Tool,
}

impl Cache {
    /// A cache that knows nothing and keeps nothing.
    pub(crate) fn off() -> Self {
        Cache(None)
    }

    /// The cache in a target directory, which need not be there yet.
    pub(crate) fn open(target: &Path, tool: Tool) -> Self {
        Cache(Some(Open {
            folder: Folder::new(target),
            tool,
        }))
    }

    /// Whether there is one.
    pub(crate) fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Drops what was not used for long, and what is too much.
    pub(crate) fn tidy(&self) {
        if let Some(open) = &self.0 {
            open.folder.tidy();
        }
    }
}

impl Open {
    /// The name of an entry, by what it depends on beside files.
    fn key(&self, parts: &impl serde::Serialize) -> Option<Digest> {
        let text = serde_json::to_vec(&(self.tool.id(), parts)).ok()?;
        Some(Digest::of(&text))
    }
}
